// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-255	< !
-504	< "
-1108	< &
-206	< (
-731	< )
-771	< +
104	< ,
-739	< -
-359	< .
-121	< /
-1152	< 00
-956	< 000
-991	< 1
-1013	< 10
-1345	< 11
-1165	< 12
-1046	< 13
-1003	< 14
-1028	< 15
-928	< 16
-562	< 17
-865	< 18
-1043	< 2
-889	< 20
106	< 2025
-921	< 25
-927	< 3
-1289	< 30
-1563	< 4
-1134	< 40
-1079	< 45
-721	< 5
-807	< 59
-773	< 6
-450	< 60
-950	< 8
-1158	< 9
-922	< 90
23	< :
-1142	< ;
158	< ?
618	< @
-684	< [
-1450	< ]
19	< ^
531	< a
-678	< ab
160	< about
-817	< acht
-1078	< after
-7	< al
-276	< alle
-1050	< allen
-992	< alles
-1500	< als
-178	< am
462	< an
-434	< and
-1134	< andere
-807	< anderen
468	< as
1007	< at
-424	< au
-938	< auf
-1234	< aus
80	< avec
-33	< be
217	< before
60	< bei
-820	< beiden
-222	< beim
-799	< beruflichen
-700	< besten
623	< bij
-624	< bis
-765	< bitte
321	< but
-625	< by
-933	< candidate
980	< chez
-67	< con
1130	< da
174	< das
197	< de
-1429	< dear
-160	< dein
-712	< deine
-653	< deinem
-1143	< deinen
-946	< deiner
375	< del
-300	< della
-234	< dem
48	< den
10	< der
-789	< deren
-447	< des
286	< di
463	< die
-702	< diese
-714	< diesem
-716	< dieser
-874	< dieses
-7	< do
-1453	< drei
-60	< du
-872	< e
-973	< eigenen
-1585	< ein
-1227	< eine
-1169	< einem
-1409	< einen
-857	< einer
-1259	< eines
-798	< einige
294	< el
-597	< em
467	< en
-676	< engere
-517	< enhanced
-830	< ersten
-343	< etwas
-362	< for
-555	< freundlichem
-1168	< freundlichen
-157	< from
-1115	< fünf
-215	< für
-1052	< fürs
-732	< geehrte
-357	< geehrter
-941	< gute
-999	< guten
-661	< halbe
-792	< heer
-1135	< hello
-594	< herzlichen
401	< het
-1285	< hi
-547	< ich
692	< if
229	< ihr
-323	< ihre
479	< il
-181	< im
197	< in
-1024	< ins
-901	< is
-1466	< ist
-887	< job
324	< joining
-1275	< kein
-1142	< keine
-796	< keinen
-1063	< kleine
-934	< kurze
-217	< la
95	< le
-920	< letzte
-657	< letzten
-147	< meet
-818	< mehr
-1185	< mein
-1135	< meine
-1194	< meinem
9	< met
-879	< mevrouw
-801	< mit
-900	< monday
-248	< morning
530	< na
-1333	< nach
-455	< neue
-1058	< neuen
-352	< no
-1089	< noch
-958	< nächste
-957	< nächsten
299	< o
-821	< oder
141	< of
-1279	< ohne
-817	< on
-828	< one
-26	< or
-1206	< our
-1071	< per
-304	< photo
-721	< plus
-728	< pm
180	< por
447	< recruitment
-1127	< s
-724	< sechs
785	< sie
268	< so
-882	< ssa
-604	< tarde
-12	< team
-775	< thanks
680	< that
-468	< the
-632	< through
693	< to
-825	< tu
-321	< two
-595	< um
-623	< un
-1900	< und
208	< under
-1232	< unser
-1369	< unsere
-1124	< unserem
-805	< unseren
-1171	< unserer
-727	< unseres
-1282	< unter
1043	< van
358	< via
-1310	< viel
-493	< vielen
-967	< vier
118	< vom
1103	< von
-872	< vor
-759	< votre
-590	< weitere
-1053	< weiteren
118	< which
-488	< wir
697	< with
-619	< you
57	< your
-1216	< zehn
-131	< zu
-1430	< zum
-1146	< zur
-1484	< zwei
-831	< zweite
-1094	< zweiten
-580	< zwölf
34	< |
-1142	< ¡
-213	< £
-509	< ©
185	< «
259	< ·
-1271	< ¿
133	< à
-858	< über
-523	< –
-911	< „
-588	< •
148	<< ! !
-62	<< " .
-1127	<< ' s
158	<< ) ,
441	<< ) .
-362	<< ) and
313	<< ) at
428	<< , and
-567	<< , das
-961	<< , den
-1406	<< , der
-761	<< , deren
-1398	<< , die
-567	<< , ein
-530	<< , eine
-711	<< , im
398	<< , so
-187	<< , the
-609	<< - und
439	<< . (
243	<< . ,
-699	<< . 00
-355	<< . 15
-571	<< . 30
-642	<< . das
-1479	<< . den
-1528	<< . der
-249	<< . die
-1471	<< . ihr
115	<< . ihre
-998	<< . im
-1046	<< . in
-882	<< . ssa
278	<< . the
-846	<< . your
-949	<< . ¿
-1154	<< 00 .
-1204	<< 1 .
-457	<< 1 :
-786	<< 10 .
-643	<< 10 :
-814	<< 11 :
-1265	<< 12 .
-777	<< 12 :
-701	<< 14 .
-1191	<< 15 .
-1540	<< 2 .
-448	<< 2 :
-366	<< 20 .
-830	<< 23 :
-1148	<< 3 .
-755	<< 30 .
-1052	<< 4 .
-527	<< 5 .
-828	<< 6 .
-679	<< 7 .
-823	<< 9 .
-618	<< 9 :
-795	<< : "
-1104	<< : 00
-758	<< : 15
-1266	<< : 30
-978	<< : 45
-807	<< : 59
-605	<< : [
-598	<< : der
259	<< : die
-753	<< ] [
-615	<< ^ "
215	<< ^ (
-1519	<< ^ -
-201	<< ^ [
19	<< ^ ^
597	<< ^ das
-1429	<< ^ dear
171	<< ^ dein
-317	<< ^ deine
-703	<< ^ den
-167	<< ^ der
178	<< ^ die
-1135	<< ^ hello
-454	<< ^ herzlichen
-1273	<< ^ hi
-7	<< ^ ihr
-422	<< ^ ihre
-1565	<< ^ im
441	<< ^ recruitment
-387	<< ^ team
-63	<< ^ the
-422	<< ^ vielen
493	<< ^ your
-1073	<< ^ ¡
-341	<< ^ ©
-747	<< ^ ¿
-93	<< ^ –
-1006	<< ^ •
-800	<< a )
-1216	<< a .
-611	<< agréer ,
-561	<< an .
-647	<< an den
-38	<< an der
123	<< an die
-610	<< an unserem
-945	<< and the
-743	<< and your
-759	<< application .
1072	<< application to
352	<< applying to
-908	<< april .
-901	<< ask for
490	<< assistant ,
-1165	<< at our
-16	<< at the
-1095	<< auf dem
-1320	<< auf der
-1332	<< auf die
-352	<< auf diese
-833	<< auf unserer
-527	<< aufgrund der
-205	<< aus dem
-161	<< aus der
-353	<< aus diesem
-675	<< before the
481	<< behalf of
691	<< bei der
-352	<< bewerberinnen und
-316	<< bis zum
-604	<< boa tarde
-1212	<< bring your
-598	<< by the
-991	<< dass die
-366	<< date :
42	<< day .
-54	<< days .
-36	<< de la
-356	<< den nächsten
-676	<< die engere
334	<< director ,
-1199	<< dott .
-888	<< dra .
-1141	<< durch die
-661	<< días ,
-773	<< ein .
-377	<< email .
163	<< employer .
1087	<< employer :
710	<< employment with
-1030	<< engineer (
-87	<< engineer ,
-631	<< england and
-810	<< floor ,
-529	<< for the
170	<< friday .
52	<< from the
256	<< für das
-487	<< für deine
-1593	<< für den
-1559	<< für die
-432	<< für eine
-221	<< für ihr
-527	<< für ihre
-652	<< geachte heer
-838	<< geachte mevrouw
-912	<< gmbh ,
-1010	<< good morning
741	<< greetings from
-554	<< haben .
-477	<< haben ihre
-449	<< hat .
-1132	<< here .
-1556	<< hola ,
-578	<< hour .
-1050	<< hours .
-895	<< house ,
989	<< hr ,
-1675	<< i .
-437	<< ihnen alles
-667	<< ihnen die
-364	<< ihnen viel
-243	<< in .
-39	<< in den
-811	<< in der
-884	<< in die
-419	<< in diesem
-642	<< in our
-263	<< in the
-707	<< in unserem
-646	<< in unserer
1692	<< interest in
-218	<< interview .
342	<< interview with
-572	<< is a
-661	<< is an
-1249	<< is in
-1123	<< ist .
138	<< it .
-410	<< job .
-559	<< keep your
-882	<< location :
-1079	<< ltd ,
-647	<< m .
-490	<< madame ,
-198	<< mail .
93	<< manager ,
-495	<< manager .
-940	<< me ,
-827	<< me .
-11	<< me and
-488	<< message .
-939	<< minutes .
-886	<< mit .
-327	<< mit anderen
-339	<< mit besten
326	<< mit dem
-1590	<< mit den
-764	<< mit der
-696	<< mit einem
-511	<< mit einer
-555	<< mit freundlichem
-969	<< mit freundlichen
-615	<< monday ,
162	<< monday .
-786	<< months .
-1043	<< nach dem
-1065	<< nach den
-957	<< nach der
-476	<< nach sechs
-598	<< nicht .
-996	<< no .
-95	<< now .
-354	<< of the
694	<< office ,
-688	<< officer (
-212	<< officer ,
-874	<< oi ,
-854	<< olá ,
-1098	<< on .
43	<< on the
-761	<< one .
509	<< ort :
-708	<< panel :
876	<< partner ,
-104	<< position .
884	<< position at
-680	<< powered by
-1109	<< registered in
-7	<< role at
-908	<< s .
-732	<< sehr geehrte
-357	<< sehr geehrter
657	<< sent to
-843	<< sich die
-857	<< sie am
-1039	<< sie den
60	<< sie die
-340	<< sie diese
-421	<< sie eine
-1006	<< sie ihre
-974	<< sie im
-382	<< start :
-659	<< status :
629	<< team ,
-116	<< team at
-481	<< test .
-658	<< that .
-656	<< that the
-563	<< thursday ,
-106	<< thursday .
-363	<< time .
-138	<< to the
-349	<< tuesday ,
-941	<< uhr ,
-607	<< uhr .
-403	<< und das
-1142	<< und der
-114	<< und die
-594	<< und viel
-713	<< under the
1013	<< unfortunately ,
-694	<< uns die
263	<< uns im
-474	<< until the
-735	<< up .
157	<< us .
921	<< us at
-64	<< venue :
-96	<< von der
-595	<< wednesday ,
-531	<< week .
-341	<< weeks .
-755	<< wegen der
-361	<< werden .
-1114	<< when :
-659	<< where :
-925	<< wir den
-584	<< wir die
-623	<< wir ihre
-617	<< wir im
-310	<< with our
607	<< with the
123	<< year .
-311	<< yet .
-1274	<< you .
-1056	<< zu den
-566	<< zu unserem
-334	<< zukunft alles
-494	<< © 2025
-1128	<< über den
-1077	<< über die
-250	<> ! $
-631	<> ! ,
-388	<> " "
115	<> ( )
-9	<> ( ,
-351	<> ( .
-187	<> ) $
-1954	<> , !
444	<> , $
-439	<> , '
275	<> , (
-338	<> , )
-674	<> , ,
-623	<> , .
-301	<> , 1
-819	<> , 2
-1161	<> , 3
-440	<> , 4
-1367	<> , :
-1454	<> , and
799	<> , has
-802	<> , in
-270	<> , is
-656	<> , nach
-2118	<> , und
-816	<> , |
96	<> - $
-1088	<> - (
92	<> - ,
-827	<> - .
-578	<> - :
-1070	<> . !
-668	<> . $
327	<> . '
-644	<> . (
-912	<> . )
-56	<> . ,
-234	<> . .
-307	<> . 1
28	<> . :
-1518	<> . ?
-962	<> . a
-555	<> . als
-865	<> . an
-1208	<> . and
-251	<> . applicants
-432	<> . are
-895	<> . as
-709	<> . at
-231	<> . attached
-501	<> . be
-171	<> . bei
-1004	<> . bis
-1003	<> . bitte
-1121	<> . by
-645	<> . can
-499	<> . candidates
-251	<> . dahin
-972	<> . das
-1051	<> . de
-418	<> . den
-1085	<> . der
-1002	<> . die
-493	<> . diesem
-457	<> . do
-815	<> . du
-883	<> . el
-1427	<> . en
-469	<> . er
-1247	<> . es
-1436	<> . for
-818	<> . from
-696	<> . für
-1211	<> . geht
-785	<> . haben
161	<> . has
-868	<> . hat
-828	<> . have
-425	<> . het
-715	<> . i
-591	<> . ich
-747	<> . if
-603	<> . il
-764	<> . im
-1367	<> . in
-128	<> . is
-683	<> . ist
-910	<> . it
-884	<> . je
-936	<> . kann
-694	<> . können
-705	<> . la
-87	<> . le
-200	<> . like
-972	<> . lo
-795	<> . luck
-653	<> . may
-1000	<> . me
-822	<> . mir
-684	<> . mit
-734	<> . need
-384	<> . nicht
-1056	<> . no
-1129	<> . not
-798	<> . o
-1295	<> . of
-1546	<> . on
-615	<> . one
-409	<> . our
-731	<> . por
-372	<> . put
-644	<> . que
-754	<> . se
-1093	<> . sie
-1075	<> . sind
-213	<> . sorry
-592	<> . take
-729	<> . te
-945	<> . that
58	<> . the
-973	<> . then
-1172	<> . to
-416	<> . u
-755	<> . um
-226	<> . un
-725	<> . und
-550	<> . uns
-806	<> . us
-575	<> . von
-309	<> . vous
-910	<> . war
-541	<> . was
-932	<> . we
-557	<> . werden
-517	<> . were
-313	<> . who
394	<> . will
-949	<> . wir
-915	<> . wird
-397	<> . with
-589	<> . you
-722	<> . your
411	<> / $
-542	<> 00 $
-1278	<> 00 ,
-801	<> 15 ,
-308	<> 15 .
-486	<> 30 $
-586	<> 30 ,
-495	<> 30 .
-670	<> 45 ,
-413	<> : $
-1740	<> : (
101	<> : ,
-488	<> : .
-538	<> : :
-662	<> : teams
-4	<> : |
-540	<> : –
99	<> ? $
-401	<> ? ,
630	<> @ $
44	<> [ $
-333	<> [ ,
-76	<> [ ]
-1448	<> ^ !
118	<> ^ $
-913	<> ^ &
-872	<> ^ '
122	<> ^ (
-89	<> ^ )
479	<> ^ ,
119	<> ^ -
-4	<> ^ .
682	<> ^ /
-541	<> ^ 1
-893	<> ^ 2
-359	<> ^ :
-888	<> ^ ?
-849	<> ^ [
-954	<> ^ a
-733	<> ^ about
-617	<> ^ abrazo
-595	<> ^ afternoon
-760	<> ^ all
-119	<> ^ am
-349	<> ^ an
-1772	<> ^ and
-339	<> ^ are
218	<> ^ as
-693	<> ^ at
382	<> ^ au
-371	<> ^ aus
-654	<> ^ be
-283	<> ^ besten
-433	<> ^ bis
-1312	<> ^ by
-489	<> ^ candidato
-683	<> ^ candidatura
-428	<> ^ care
-452	<> ^ careers
-111	<> ^ careful
-630	<> ^ cordialement
-630	<> ^ d
-437	<> ^ dat
-668	<> ^ date
-882	<> ^ day
-1083	<> ^ de
-39	<> ^ der
-941	<> ^ des
-1032	<> ^ di
-1071	<> ^ dia
-1126	<> ^ die
-830	<> ^ do
-782	<> ^ done
-856	<> ^ dott
-953	<> ^ du
-732	<> ^ días
-252	<> ^ e
-928	<> ^ een
-1057	<> ^ el
-770	<> ^ en
222	<> ^ es
364	<> ^ est
-886	<> ^ for
-418	<> ^ freundlichem
-920	<> ^ freundlichen
-865	<> ^ from
-1232	<> ^ für
-741	<> ^ geehrte
-806	<> ^ geehrter
-468	<> ^ groet
454	<> ^ has
-67	<> ^ hat
-398	<> ^ heer
-873	<> ^ here
263	<> ^ hiring
129	<> ^ hr
98	<> ^ i
-874	<> ^ il
-1155	<> ^ in
-484	<> ^ interview
264	<> ^ is
194	<> ^ ist
-571	<> ^ it
-713	<> ^ je
-586	<> ^ jobs
-699	<> ^ kandidaat
-373	<> ^ können
-656	<> ^ l
-612	<> ^ la
413	<> ^ le
-573	<> ^ like
-589	<> ^ luck
-685	<> ^ me
-648	<> ^ message
-736	<> ^ mevrouw
-389	<> ^ mit
-872	<> ^ morning
-690	<> ^ my
-1042	<> ^ news
-906	<> ^ no
-1216	<> ^ not
451	<> ^ now
-895	<> ^ o
-1005	<> ^ of
440	<> ^ on
-610	<> ^ one
-439	<> ^ or
-610	<> ^ ora
-720	<> ^ os
-1033	<> ^ our
343	<> ^ people
-621	<> ^ per
728	<> ^ plc
-832	<> ^ por
-1320	<> ^ que
-240	<> ^ recruiting
-164	<> ^ recruitment
-950	<> ^ regards
-514	<> ^ salary
-662	<> ^ saludo
-884	<> ^ saluti
-804	<> ^ service
-1135	<> ^ sie
-1003	<> ^ sind
-490	<> ^ so
-171	<> ^ sorgfältiger
-385	<> ^ sorry
-322	<> ^ talent
-1150	<> ^ tarde
-267	<> ^ tardes
439	<> ^ te
-583	<> ^ team
-580	<> ^ test
180	<> ^ thanks
-879	<> ^ that
-1168	<> ^ the
-675	<> ^ there
-815	<> ^ this
-821	<> ^ time
-1400	<> ^ to
-703	<> ^ tu
-985	<> ^ un
-908	<> ^ und
-530	<> ^ up
-902	<> ^ us
-857	<> ^ van
-820	<> ^ vom
-629	<> ^ voor
-1007	<> ^ vous
-539	<> ^ vriendelijke
-1150	<> ^ we
-775	<> ^ werden
415	<> ^ will
-679	<> ^ wir
-842	<> ^ wishes
-503	<> ^ with
891	<> ^ would
-353	<> ^ writing
-1149	<> ^ x
-1541	<> ^ you
-1057	<> ^ your
-884	<> ^ zum
4	<> ^ |
250	<> ^ ·
-1092	<> ^ à
247	<> ^ –
-162	<> a ,
-1004	<> a .
-588	<> alles !
-479	<> alles .
-538	<> alles und
-702	<> als .
-937	<> am $
-435	<> am ,
-371	<> am .
-210	<> an opportunity
-1039	<> and $
-752	<> and (
-1048	<> and ,
-567	<> and .
-301	<> and be
-88	<> and sorry
1020	<> at !
-26	<> at $
-204	<> at ,
385	<> at .
79	<> at and
134	<> at has
317	<> at in
709	<> at is
-125	<> at on
-618	<> auf .
-225	<> bei .
-339	<> besten $
304	<> bij .
-910	<> bis ,
-583	<> by $
-606	<> by .
-302	<> das ,
104	<> das .
-1106	<> das hat
28	<> das ist
166	<> de $
-439	<> de ,
259	<> de .
-865	<> dear $
-971	<> dear ,
-654	<> dear :
-267	<> dein $
-90	<> deine $
-727	<> deine und
-198	<> dem ,
-67	<> dem .
-164	<> den ,
-461	<> den .
-1106	<> den der
-720	<> den für
-886	<> den in
-453	<> den mit
-983	<> den und
-208	<> der $
-953	<> der (
-626	<> der ,
308	<> der .
198	<> der :
-641	<> der am
-280	<> der an
-854	<> der der
-1066	<> der für
239	<> der hat
-739	<> der in
-441	<> der ist
-506	<> der mit
-109	<> der und
-948	<> die ,
31	<> die .
217	<> die als
-710	<> die der
-568	<> die für
126	<> die haben
8	<> die hat
-479	<> die im
-970	<> die in
-541	<> die ist
-744	<> die mit
-312	<> die nach
-558	<> die nicht
-1133	<> die und
-165	<> do $
259	<> do ,
101	<> do .
-391	<> drei ,
-622	<> drei .
-682	<> ein ,
-807	<> ein .
-255	<> eine ,
-329	<> eine .
-408	<> eine mit
-554	<> einen ,
-476	<> einen .
-424	<> einen mit
-514	<> einer .
-193	<> en ,
242	<> en .
829	<> for $
-1264	<> for (
32	<> for ,
-8	<> for .
-547	<> freundlichem $
-1157	<> freundlichen $
-825	<> from $
273	<> from ,
-391	<> from .
-844	<> für $
-1221	<> für und
-553	<> geehrte ,
-357	<> geehrter ,
-614	<> heer ,
-345	<> hello $
-724	<> hello ,
-292	<> herzlichen für
-504	<> hi !
-1153	<> hi $
-1006	<> hi ,
-1019	<> ihr $
-853	<> ihr und
-293	<> ihre $
-804	<> ihre .
-478	<> ihre mit
-106	<> ihre werden
-890	<> im $
-769	<> im ,
76	<> im .
-781	<> im der
-337	<> im mit
-595	<> im und
117	<> in !
-988	<> in $
-459	<> in (
-625	<> in ,
281	<> in .
959	<> in and
-9	<> in und
-824	<> keine .
-481	<> la ,
330	<> la .
-714	<> mevrouw ,
-781	<> mit ,
-1507	<> mit .
191	<> mit und
-406	<> nach ,
-549	<> nach .
-393	<> nach der
418	<> of ,
-95	<> of .
-895	<> on ,
-454	<> on .
-684	<> on and
-410	<> or .
-627	<> our ,
-797	<> our .
-631	<> our office
-758	<> per .
550	<> recruitment $
-638	<> tarde ,
-87	<> team $
658	<> the $
8	<> the '
164	<> the (
-268	<> the ,
395	<> the .
-555	<> the ?
190	<> the and
-347	<> the at
150	<> the for
-246	<> the has
120	<> the in
11	<> the is
-693	<> the of
-732	<> the on
-246	<> the or
757	<> the team
-468	<> the to
605	<> the will
-525	<> through .
968	<> to !
-1283	<> to ,
475	<> to .
383	<> to for
-569	<> um ,
-1105	<> um .
-1076	<> und $
-488	<> und ,
-1110	<> und .
-708	<> unserem .
-933	<> unserer .
-498	<> van $
212	<> via .
-139	<> viel !
-355	<> viel .
-133	<> viel bei
-729	<> viel und
-412	<> vielen ,
-355	<> vielen für
-209	<> vom $
307	<> with (
-480	<> with ,
151	<> with .
-190	<> with and
-1035	<> your ,
-831	<> your .
-959	<> your and
-535	<> your for
-612	<> your in
-942	<> your number
-612	<> your on
-540	<> zum ,
-524	<> zum .
-519	<> zur .
-771	<> zwei ,
-770	<> zwei .
215	<> | $
223	<> | ,
66	<> | |
163	<> · $
209	<> · ,
19	<> · ·
-1144	<> à ,
36	<> – $
-800	<> – (
-888	<> – ,
-596	<> – .
-89	<> – –
-549	<> • $
555	> !
-16	> "
133	> $
-1285	> &
28	> '
-423	> (
-1	> )
-1109	> +
-209	> ,
-77	> -
135	> .
451	> /
-1399	> 1
-1528	> 10
-699	> 11
-1150	> 12
-1070	> 14
-971	> 15
-938	> 17
-1279	> 2
-1149	> 20
-1130	> 2025
-846	> 2026
-761	> 3
-1667	> 4
-1203	> 5
-1277	> 6
-1307	> 7
191	> 8
-1050	> 9
-48	> :
-1105	> ;
-89	> ?
-862	> [
192	> ]
-958	> a
-188	> ab
89	> about
-617	> abrazo
-329	> afraid
-72	> after
-595	> afternoon
-907	> al
-736	> all
-669	> aller
-519	> alles
203	> als
-635	> am
-926	> an
-338	> and
-952	> any
-663	> applicants
-203	> april
590	> are
495	> as
-929	> ask
-636	> asked
-1369	> assessment
-656	> at
-1184	> attached
-1053	> até
272	> au
-873	> auch
-1636	> auf
-641	> aufnehmen
-1851	> aus
-557	> back
-876	> be
-415	> been
-470	> before
-776	> bei
-794	> bekommen
-1120	> besteht
-283	> besten
-26	> beworben
-1359	> bis
-1675	> bitte
-650	> bitten
-1293	> bleiben
-989	> bleibt
-1172	> branch
-800	> brauchen
-718	> by
-537	> call
532	> can
-913	> candidates
-489	> candidato
-963	> candidatura
-1264	> card
-824	> care
286	> careers
-111	> careful
-509	> certificate
-676	> charity
-788	> check
-598	> com
443	> come
-692	> con
-630	> cordialement
-1066	> d
-743	> da
-390	> dahin
-746	> dan
-928	> das
-575	> dat
-707	> date
-882	> day
-794	> de
-784	> deiner
-1397	> del
-1043	> dem
-1229	> den
-298	> der
-1098	> des
-1272	> di
-1101	> dia
-795	> dich
-660	> die
-493	> diesem
-1012	> dieser
-879	> dir
-1230	> do
715	> does
-788	> done
-856	> dott
-1276	> du
-1070	> durch
-732	> días
-852	> dürfen
-208	> e
-379	> een
-1800	> ein
-1323	> eine
-568	> einen
-1202	> einer
-1464	> eines
-1202	> el
-335	> else
-937	> em
-912	> employer
-83	> en
-36	> entschieden
-651	> er
-659	> erfolgt
39	> erhalten
152	> es
680	> est
-482	> et
-560	> exercise
-1411	> finden
-397	> floor
318	> foi
83	> for
-941	> form
167	> free
-1482	> frei
-418	> freundlichem
-1091	> freundlichen
-413	> from
-1435	> für
-1185	> gab
-1236	> geben
-741	> geehrte
-806	> geehrter
-863	> geführt
-1160	> gegeben
-820	> gehen
-979	> geht
-745	> gekommen
-767	> gelöscht
-542	> gemacht
-1487	> genommen
-734	> gern
-581	> get
-202	> gibt
-475	> go
-542	> going
-234	> got
-468	> groet
813	> ha
-774	> habe
-139	> haben
140	> had
-683	> happy
815	> has
458	> hat
607	> have
-621	> heb
-398	> heer
-418	> help
-326	> here
-1019	> het
354	> hiring
-1105	> hours
552	> hr
-803	> hängt
-848	> hätten
12	> i
-1058	> ich
-1018	> if
-1425	> il
-951	> im
-383	> in
-656	> interview
179	> is
236	> isn
-614	> ist
-1169	> it
-817	> je
-1153	> job
-595	> jobs
67	> kan
-699	> kandidaat
-822	> kann
-626	> keep
-1204	> keine
120	> know
-824	> kommen
-922	> kommt
-1161	> können
-788	> l
-567	> la
-21	> laden
92	> last
526	> le
-34	> leider
-842	> let
-804	> letter
-386	> liegen
-1497	> liegt
-818	> like
-1218	> link
-277	> lo
-744	> love
-636	> luck
-519	> läuft
-462	> löschen
-965	> machen
-1123	> macht
-432	> make
-731	> mate
-46	> may
-1211	> me
-769	> meeting
-1074	> mehr
-1031	> mes
-667	> message
-1144	> met
-736	> mevrouw
-864	> minutes
-1099	> mir
-2017	> mit
-1290	> mitbringen
-303	> more
-894	> morning
-783	> muss
-1198	> my
592	> möchte
-332	> möchten
-511	> möglich
-25	> müssen
-428	> na
-1248	> nach
188	> ne
-693	> need
-762	> nehmen
-1084	> news
-1531	> nicht
-1184	> no
-160	> noch
-479	> non
-616	> nos
-1500	> not
-226	> note
438	> now
-1248	> number
-687	> nur
307	> não
-1249	> o
-1127	> oder
-841	> of
-100	> office
-539	> ohne
-220	> on
-1031	> one
-477	> op
-670	> opportunity
-1045	> or
-637	> ora
-587	> os
-1129	> our
-765	> out
-28	> over
-32	> para
-890	> passt
452	> people
-540	> per
907	> plc
-746	> please
-587	> plus
-1110	> por
309	> pour
-766	> put
-1058	> que
-683	> questions
-836	> rather
-628	> read
92	> recruiting
-320	> recruitment
-960	> regards
-698	> reply
-423	> reviewing
-680	> ring
-708	> ringraziamo
-878	> sagen
-274	> said
-527	> salary
-1126	> saludo
-1032	> saluti
-1035	> say
-205	> says
-774	> schon
-566	> se
-271	> see
-1215	> sehen
-991	> sein
-285	> send
687	> sent
-847	> service
-497	> setzen
-876	> si
-1667	> sie
-241	> sind
-393	> site
-878	> so
-171	> sorgfältiger
-347	> sorry
-1442	> sowie
-193	> sprechen
-842	> statt
-1066	> stehen
-1050	> steht
-873	> su
-898	> suchen
-398	> take
-252	> talent
-1150	> tarde
-267	> tardes
437	> te
-482	> team
-1151	> teams
-979	> tell
-258	> test
522	> thanks
-5	> that
-569	> the
-1015	> then
-845	> there
154	> this
-726	> three
301	> through
-1322	> time
-276	> to
-577	> told
-1130	> treffen
9	> tu
-758	> two
-662	> u
-112	> um
-1082	> un
-932	> una
-555	> und
-1210	> uns
-994	> unseres
-1009	> unter
-792	> until
-699	> up
-1064	> us
-603	> va
-1051	> van
-154	> via
-1155	> vom
-1353	> von
126	> voor
-1314	> vor
-862	> vorbei
251	> vorgesehen
-987	> vous
-539	> vriendelijke
125	> want
-1140	> wants
-214	> war
-896	> waren
-429	> was
-643	> we
-1086	> week
-118	> weiter
-674	> werden
80	> were
-706	> what
-1249	> when
-1977	> who
-1148	> wie
-1000	> wieder
232	> will
-1021	> wir
-784	> wird
257	> wishes
-1264	> with
-710	> within
703	> would
-493	> write
-318	> writing
488	> wurde
-992	> wurden
-489	> wäre
-641	> wünschen
-648	> x
-237	> y
-921	> yes
-542	> you
-1402	> your
-743	> zu
-817	> zum
-608	> zur
-799	> zurück
-494	> zusammen
-27	> |
181	> ·
-1110	> à
465	> è
-967	> é
-1128	> über
209	> –
-112	>> ! !
9	>> ! $
1064	>> ! we
-467	>> " $
-321	>> " ,
-860	>> " .
133	>> $ $
423	>> ' s
40	>> ( a
-643	>> ( she
736	>> ) $
-224	>> ) ,
-186	>> ) .
92	>> ) :
-1208	>> ) and
-927	>> ) at
-734	>> ) und
-2888	>> , $
353	>> , 1
-464	>> , 10
265	>> , 11
-138	>> , 12
-559	>> , 13
-749	>> , 15
-522	>> , 2
-512	>> , 2025
-369	>> , 3
-1058	>> , 4
-673	>> , 7
-499	>> , 8
356	>> , 9
-431	>> , a
-7	>> , am
26	>> , and
14	>> , as
-141	>> , at
-869	>> , bitte
-1498	>> , ca
-125	>> , danach
-541	>> , danke
-1295	>> , dann
-1010	>> , das
-1320	>> , dass
293	>> , de
-1000	>> , den
-1231	>> , der
-1724	>> , die
-1003	>> , du
-422	>> , dublin
30	>> , ein
-663	>> , eine
-239	>> , for
-1068	>> , got
230	>> , head
-116	>> , hr
-861	>> , i
-1146	>> , ich
-735	>> , ihre
-53	>> , il
-524	>> , in
-145	>> , inc
-379	>> , it
-35	>> , je
-1182	>> , just
-890	>> , l
194	>> , la
640	>> , le
-843	>> , london
-982	>> , monsieur
-1028	>> , no
-754	>> , ob
13	>> , on
-867	>> , our
-737	>> , please
-269	>> , que
576	>> , s
-530	>> , sie
-1112	>> , so
-613	>> , sorry
3	>> , thank
-1380	>> , thanks
527	>> , the
-713	>> , um
-1548	>> , und
-1277	>> , united
485	>> , we
-600	>> , which
-1342	>> , who
-1566	>> , wir
-248	>> , with
318	>> , you
-815	>> , your
-773	>> . "
276	>> . $
72	>> . (
-311	>> . )
-120	>> . ,
727	>> . .
-812	>> . :
-757	>> . a
-495	>> . bitte
-806	>> . bring
-727	>> . danach
-1190	>> . das
303	>> . de
-95	>> . der
-166	>> . die
-521	>> . du
-1193	>> . ein
450	>> . he
-372	>> . i
-1078	>> . ich
-149	>> . if
281	>> . ihre
346	>> . in
369	>> . it
-119	>> . no
-418	>> . please
9	>> . registered
-484	>> . sie
-325	>> . the
494	>> . this
1178	>> . unfortunately
-289	>> . we
-1377	>> . wenn
438	>> . wir
-262	>> . you
-236	>> . your
350	>> . |
-530	>> 1 ,
-869	>> 1 .
-689	>> 2 $
-812	>> 2 ,
-821	>> 2 .
-947	>> 3 ,
-53	>> 3 .
-1025	>> 4 ,
-208	>> : "
-452	>> : $
-392	>> : 00
-1203	>> : 1
-822	>> : 10
-502	>> : 11
-1024	>> : 12
-803	>> : 14
-761	>> : 15
-1006	>> : 2
-1199	>> : 3
-661	>> : 30
-1002	>> : 4
-930	>> : 5
-743	>> : 6
-1036	>> : [
7	>> : a
-497	>> : monday
-685	>> : the
-473	>> : thursday
-565	>> : £
16	>> ? $
322	>> ] $
-678	>> ] ,
-388	>> ] [
-496	>> a la
-985	>> ab .
-164	>> afraid .
-365	>> alles gute
-584	>> an ,
-996	>> an .
-820	>> an der
-572	>> an und
-448	>> and a
827	>> and for
-292	>> and i
-693	>> and me
65	>> and the
-829	>> and wales
-381	>> at the
-464	>> auf dem
-684	>> aus dem
-619	>> aus der
-169	>> be in
-513	>> bei der
-453	>> bei uns
-195	>> besten grüßen
-701	>> bis zum
-633	>> bitten wir
-62	>> by the
-307	>> candidato ,
-446	>> careers $
-401	>> cordialement ,
-1066	>> d '
-813	>> dat je
-612	>> date :
-415	>> der stelle
755	>> does not
-856	>> dott .
-335	>> días ,
-1168	>> ein .
-842	>> employer .
-648	>> entschieden ,
-20	>> erhalten sie
-813	>> finden sie
193	>> for the
-418	>> freundlichem gruß
-922	>> freundlichen grüßen
-809	>> from my
-694	>> from the
-708	>> für das
-220	>> für dein
-500	>> für deine
-539	>> für den
-974	>> für die
-780	>> für ein
-353	>> für einen
-455	>> für ihr
-878	>> für ihre
-414	>> für sie
-807	>> geben .
-811	>> geben zu
-526	>> geehrte frau
-694	>> geehrter herr
-662	>> gelöscht .
75	>> gibt es
-463	>> groet ,
-773	>> habe ich
-566	>> haben sie
-116	>> haben wir
-517	>> has asked
-286	>> has been
610	>> has invited
387	>> has moved
-997	>> hat sich
-131	>> hat uns
166	>> hr $
-293	>> i .
-764	>> if you
-629	>> in den
-1089	>> in der
-867	>> in die
-904	>> in the
-419	>> in to
476	>> is a
327	>> is an
-89	>> is committed
-650	>> is no
-879	>> is the
236	>> isn '
-764	>> ist der
-845	>> ist nicht
-750	>> kann ich
-456	>> können sie
-1035	>> können wir
-788	>> l '
55	>> laden wir
-566	>> like to
-821	>> like you
-734	>> love to
-620	>> luck !
-477	>> may be
-720	>> me a
-801	>> mit ,
-1022	>> mit .
-927	>> mit dem
-943	>> mit den
-778	>> mit der
-535	>> mit ihnen
-332	>> möchten wir
147	>> müssen wir
-450	>> need to
-335	>> nicht als
-1208	>> not reply
-285	>> of luck
-947	>> of the
-372	>> of us
-646	>> office .
-378	>> on file
-724	>> on the
-200	>> opportunity employer
-588	>> os melhores
25	>> people team
-615	>> recruiting $
924	>> recruiting team
-383	>> recruitment $
-657	>> regards $
-773	>> regards ,
-554	>> saludo ,
-600	>> saluti $
-865	>> sehen wir
-374	>> setzen wir
-505	>> sie bitte
-522	>> sie mir
-783	>> sie nicht
-333	>> sie sich
-646	>> sie uns
-638	>> sind wir
-78	>> sorry that
-242	>> sorry to
-149	>> talent $
26	>> talent acquisition
438	>> talent team
-576	>> team $
-727	>> thanks for
-114	>> the meantime
-532	>> time :
-292	>> to a
-1055	>> to the
-834	>> to this
-449	>> und alles
-916	>> und bewerber
-382	>> und das
799	>> und der
-753	>> und die
-747	>> und ich
-565	>> und viel
-808	>> und wünschen
-526	>> voor je
-589	>> vor .
-479	>> vriendelijke groet
-938	>> want to
-718	>> we '
-699	>> werden nach
229	>> will be
206	>> will not
-555	>> wishes $
-439	>> wishes ,
-891	>> with the
-241	>> with us
1047	>> would like
-451	>> wünschen wir
-648	>> x $
392	>> you '
-578	>> you can
-637	>> you come
-386	>> you do
-540	>> you have
-295	>> you need
-403	>> you start
-460	>> your application
-734	>> zurück .
-443	>> à vous
-635	>> über die
554	agreed
274	agreed board
388	agreed nobody
84	agreed own
161	agreed provider
755	agreed system
447	any
-465	begins
773	begins told
-235	board
-611	e 0
-874	e 00
-670	e 000
-1466	e 0000
-616	e 03
-669	e 07
-611	e 08
-596	e 09
-1314	e 1
-898	e 10
-1137	e 11
-591	e 11th
-41	e 12
-264	e 12th
-644	e 13
-776	e 14
-276	e 14th
-824	e 15
-499	e 15th
-533	e 16
-406	e 16th
-1068	e 17
-1153	e 18
-279	e 18th
-325	e 19
-632	e 1er
-646	e 1st
-1353	e 2
-574	e 20
-644	e 2024
-1199	e 2025
-806	e 2026
-397	e 20th
-499	e 21
-188	e 21st
-812	e 22
-91	e 22nd
82	e 23
205	e 24
-911	e 25
-961	e 26
-575	e 27
-572	e 2nd
-1204	e 3
-598	e 30
-81	e 30th
-305	e 31
-375	e 3rd
-1533	e 4
-549	e 40
-874	e 45
-633	e 4th
-1102	e 5
-605	e 50
-877	e 59
-743	e 5th
-1262	e 6
-703	e 60
-395	e 6th
92	e 7
-510	e 8
-846	e 9
-280	e 9th
-679	e a
-1050	e ab
328	e abel
-328	e aben
-220	e able
58	e abor
-14	e acao
-928	e ache
338	e acht
119	e acle
-929	e act
-696	e ada
-763	e adam
-162	e aden
274	e ader
107	e adia
-1159	e adme
-93	e ador
172	e ados
632	e afen
-675	e afor
-789	e ag
-92	e agem
-722	e agen
-630	e ager
-152	e ages
-675	e ah
-1098	e aham
-1967	e ahme
-1223	e ahre
-1078	e ahrt
341	e ai
-73	e ails
227	e aine
384	e ains
247	e aint
90	e air
95	e aire
595	e akes
242	e al
-1103	e alan
-31	e alen
430	e ales
381	e alia
-597	e alie
236	e alle
-854	e allo
298	e alls
-1002	e ally
-885	e also
513	e alta
160	e alte
880	e alth
29	e alto
-1307	e alut
-148	e am
-977	e amen
-232	e ames
-917	e amir
-580	e amme
-757	e amos
-677	e amt
-283	e an
-1342	e ana
-269	e anal
-68	e anca
225	e ance
-645	e anch
533	e anco
-506	e ancy
-427	e and
396	e anda
-368	e ande
518	e andi
-1145	e ando
-61	e ands
-913	e andt
-1028	e andy
-388	e anel
-291	e ange
-675	e ania
-903	e anie
-116	e anja
-860	e anka
330	e anke
-31	e ankt
-505	e anna
-998	e anne
-1290	e anon
434	e anos
322	e anta
-593	e ante
241	e anto
5	e ants
390	e aper
-614	e app
-918	e appe
-411	e arah
-218	e aran
-1102	e arch
-802	e arco
45	e arda
-45	e arde
51	e ardo
-222	e ards
-1462	e area
-658	e ared
-891	e arek
-531	e aren
358	e argo
391	e aria
-1033	e arie
203	e arin
-487	e ario
-855	e ariq
439	e aris
417	e arks
-626	e arkt
-1099	e arla
-735	e arly
683	e arma
-543	e arms
-254	e arna
44	e aron
259	e arry
251	e arsh
-935	e art
-1339	e arta
-635	e arte
128	e arts
-1202	e arzt
-368	e as
-969	e ased
-1106	e aser
-1526	e ask
-847	e ason
-569	e asse
-678	e asst
-928	e aste
-193	e at
-820	e atch
-460	e ate
193	e ated
-329	e aten
-790	e ateo
-50	e ater
112	e ates
169	e atic
-322	e atie
-934	e ator
-69	e atre
-1482	e atum
-1074	e atus
-1077	e atze
9	e au
-883	e auch
210	e aude
261	e auen
-471	e auer
-1365	e auf
-1037	e aula
-180	e aura
-642	e aus
290	e ause
739	e auto
-575	e avec
345	e avel
872	e aven
-152	e axis
-710	e aybe
-1147	e azie
-1044	e b
633	e bach
339	e back
-90	e bahn
-502	e bald
834	e band
537	e bank
102	e bara
-358	e base
329	e bay
-620	e be
-837	e bea
39	e beck
-9	e beit
-711	e ben
-313	e bend
1059	e berg
-716	e bern
-235	e bers
-18	e bert
-1370	e best
461	e beth
-830	e bhan
-1016	e bias
-1053	e bido
-335	e bien
-710	e big
-1226	e bild
-455	e bile
-666	e bine
-1058	e bis
-366	e blic
-1021	e blin
213	e blue
-1385	e bnis
-165	e boa
224	e bom
-1115	e book
-754	e boss
857	e bour
142	e bund
-1388	e bung
-473	e burg
-230	e buro
1137	e bury
-93	e bus
-525	e by
-1019	e c
-872	e ca
-448	e cafe
-432	e call
-1344	e can
-1005	e cant
-1491	e cara
417	e care
-925	e caro
20	e casa
-1246	e case
-564	e caso
-629	e cces
-727	e ce
-1209	e ceo
-1149	e cept
13	e cess
-907	e cfo
-321	e chat
-981	e ched
-1699	e chef
-6	e chel
-485	e chen
-309	e cher
-320	e ches
-915	e chte
532	e chts
-959	e ci
-190	e cial
-1864	e ciao
233	e cias
-318	e cies
-162	e cina
499	e cine
-313	e cing
-219	e cion
-424	e city
-313	e cken
48	e cker
-107	e cket
-25	e co
-404	e code
-873	e cola
95	e cole
35	e com
-1524	e come
-1015	e como
-1003	e con
181	e coop
-921	e cord
-1197	e core
-937	e crew
-974	e cted
-930	e ctie
-528	e cto
-898	e ctor
-565	e cuse
-1798	e cv
-830	e cvs
-738	e czyk
-132	e d
51	e da
162	e dach
508	e dade
-1132	e dag
401	e dale
-470	e dame
-836	e dan
-320	e dana
-1118	e dank
-656	e dann
-817	e dans
22	e das
-779	e dat
-163	e data
-1495	e date
-704	e dato
-1041	e day
-1012	e days
-944	e dbs
-703	e ddad
158	e de
-1095	e dean
-2409	e dear
-387	e deb
-788	e deed
41	e del
-93	e dell
15	e demy
-773	e den
-31	e dent
-1055	e dept
-889	e der
-896	e dern
104	e ders
30	e des
-1311	e desk
-983	e dget
-310	e di
-319	e dia
213	e dian
-751	e dias
-1476	e die
-193	e dine
-392	e ding
347	e dios
-464	e dit
121	e dium
-1160	e dmin
-1212	e dni
-1041	e dnis
720	e do
-826	e does
109	e door
843	e dora
238	e dorf
-678	e dort
-1258	e dott
791	e down
-758	e dr
-1032	e dra
100	e dren
85	e du
-31	e due
-449	e duld
-1375	e dule
-1458	e dung
-195	e e
-811	e each
-858	e ease
-502	e east
-629	e eben
-599	e eber
-1293	e ebot
-10	e ecao
-165	e echa
53	e echt
427	e ects
-74	e eden
-463	e eder
-135	e edes
768	e edia
-719	e edin
140	e edit
-472	e eeds
-625	e een
-1045	e eeo
-830	e eers
-672	e efon
-710	e eg
-310	e egal
-354	e egen
-226	e egin
742	e egio
-487	e ehen
-733	e eich
520	e eide
118	e eier
99	e eigh
-1394	e eike
-559	e eila
-1391	e ein
-589	e eine
151	e eira
258	e eiro
-304	e eise
-643	e eite
283	e el
-1323	e elen
-197	e elia
467	e elie
-890	e elif
-395	e elin
117	e elix
538	e ella
53	e elle
403	e elli
-614	e ello
-678	e em
77	e emen
215	e emie
-733	e emil
-478	e emma
-2150	e emos
-850	e empo
-249	e en
-1269	e enas
885	e enau
-594	e ence
-1050	e ench
-701	e ency
776	e enda
-1269	e ende
-885	e enge
-510	e enna
265	e enne
-915	e enos
-155	e ense
-272	e enst
532	e enta
-317	e ente
-511	e ento
208	e ents
114	e enue
-28	e enza
-1075	e eply
-1207	e er
-717	e eral
-1173	e eran
-1371	e erat
55	e erde
-531	e ered
1243	e erei
-1267	e eren
-212	e erer
446	e eres
339	e ergy
575	e eria
689	e erie
614	e erij
-1342	e erin
283	e erke
-605	e erne
-25	e erra
-718	e erry
-773	e erst
-1	e erta
174	e erte
-71	e erto
-785	e erty
41	e erve
-372	e es
-245	e esen
16	e essa
-946	e esse
-296	e est
-39	e esta
-265	e este
-710	e esto
-1132	e ests
-19	e et
-915	e etag
113	e etal
-554	e eter
-942	e etra
305	e etro
-547	e etta
-178	e ette
739	e etti
-681	e etzt
-1252	e euer
-1040	e euro
-524	e eute
-17	e evel
-881	e even
-978	e ever
-877	e evin
-620	e evor
-508	e evue
-1262	e ewer
-682	e exa
-658	e exmo
-405	e eyes
-1157	e ezug
-1112	e f
-1183	e fach
-305	e fair
-1308	e fall
-1128	e fang
-661	e farm
-645	e feb
-69	e feld
491	e fern
247	e ffee
-239	e ffen
-564	e ffer
808	e fh
-185	e fica
-283	e fice
-280	e fied
-1231	e file
-826	e fing
183	e fire
-859	e five
546	e fold
-1337	e folg
-255	e food
215	e for
240	e ford
-1193	e fore
7	e form
40	e four
-999	e fr
-1858	e frau
-600	e fri
-828	e from
435	e ften
-1048	e fter
-660	e fung
111	e fur
-1364	e fw
-78	e g
-1225	e gabe
-866	e gada
-856	e gado
-1255	e gang
8	e gary
982	e gate
-968	e gela
-552	e geld
-515	e gent
252	e gern
-525	e gers
-464	e gery
-821	e get
454	e ggen
-261	e ghts
654	e gica
-1126	e gill
30	e ging
-1129	e ginn
74	e gion
-838	e give
-809	e gnis
-1039	e go
-714	e god
-719	e good
-906	e got
-865	e gott
-1260	e gram
-1118	e gret
-10	e grid
-439	e gton
-277	e gung
-430	e gust
-1204	e gute
-1312	e gwen
-481	e h
-971	e ha
-525	e haft
-141	e hair
-749	e halb
641	e hale
-454	e half
-969	e hall
-1274	e halt
-606	e hana
-45	e hand
109	e hang
-277	e hard
666	e hart
257	e haus
-710	e have
-506	e he
-1045	e head
-305	e heb
-1108	e heck
40	e heid
460	e heim
-240	e hein
-595	e heit
-1441	e hej
-934	e hema
-594	e her
-415	e here
535	e hern
-1896	e herr
-214	e het
-2252	e hey
-2720	e hi
-610	e hich
-140	e hief
-325	e high
-596	e hile
334	e hill
371	e hine
-129	e hing
-137	e hire
-1654	e hiya
-156	e hlag
-221	e hlen
-756	e hler
-979	e hloe
-959	e hmen
-362	e hnen
-343	e hner
1046	e hnik
-1030	e hof
-1622	e hoi
-2140	e hola
598	e holm
57	e homa
417	e home
-823	e hone
-324	e hool
105	e hope
-692	e hora
928	e hore
704	e horn
-63	e hort
-1183	e hose
141	e hout
-1755	e hr
-692	e hrb
36	e hree
-649	e hren
-836	e hrer
-1130	e hten
66	e hter
-1120	e hugo
-1206	e huhe
751	e huis
281	e hule
34	e hung
-931	e hurs
393	e hutz
-1186	e i
-1126	e iado
-1059	e iale
-808	e iali
-403	e ials
-1150	e iamo
11	e iana
-150	e iane
8	e iara
-782	e iate
-1145	e iben
-86	e ical
-480	e ices
-166	e iche
-167	e icht
74	e icia
-24	e icio
-1348	e id
370	e idad
-1152	e idat
-904	e iday
-882	e ideo
-548	e ider
-435	e ides
-32	e idge
-241	e iebe
-1146	e iela
24	e ield
-1110	e iele
-867	e ient
334	e iere
404	e iers
-179	e iese
-445	e iety
-522	e ieur
113	e ieve
-1221	e if
287	e ific
314	e igan
-195	e igen
-160	e ight
-897	e ii
-563	e ijke
-909	e ik
-1001	e iker
336	e ikum
-57	e il
-585	e ilar
81	e ilen
-171	e iles
886	e ilfe
-759	e ilia
-1194	e ilie
-225	e illa
324	e ille
676	e ills
-971	e ilor
-400	e ilse
-1555	e im
68	e imer
-124	e imon
-1273	e imos
-1234	e in
-1151	e inal
-937	e inc
-127	e ince
222	e inch
-1021	e inda
594	e inde
-760	e inee
-119	e inen
-518	e iner
306	e ines
53	e inet
-403	e ing
-213	e inge
-377	e ings
645	e inho
517	e inic
-717	e inik
-781	e inne
309	e inta
184	e inte
-710	e inti
-1242	e iona
-258	e ione
-1078	e ions
-726	e ious
55	e ipal
615	e iper
-1117	e ippa
141	e ique
-542	e ires
-311	e irie
-46	e irst
-1033	e is
-20	e isch
447	e isco
-805	e ised
-1066	e iser
-1004	e isha
-142	e ison
-1059	e isor
-35	e isse
-774	e ist
421	e ista
151	e iste
79	e it
220	e ital
563	e itat
-409	e ited
-1246	e iten
-228	e iter
-349	e ites
-627	e itle
-240	e itor
-672	e itri
-653	e itte
-139	e itut
309	e ival
-141	e ivan
-70	e iver
565	e ives
-690	e ivil
-1411	e j
-1306	e ja
-1316	e jahr
-968	e jan
-1055	e jana
10	e jean
238	e ject
-882	e jess
-1030	e jo
-1777	e jobs
-846	e join
-1314	e jour
-676	e juli
-584	e july
-877	e june
-1260	e juni
-887	e just
-1329	e k
502	e kamp
-1068	e kauf
-1205	e kday
-410	e keep
-332	e keit
662	e kers
-133	e kery
-427	e kia
-691	e kim
-281	e kind
-347	e king
314	e kita
-1060	e kofi
-641	e kom
-231	e kopf
544	e kten
-957	e ktor
-749	e kun
-320	e l
-298	e la
-1137	e laat
-508	e lab
-324	e labs
-918	e lace
-322	e lage
-168	e lamt
687	e land
203	e lane
502	e lano
-614	e lant
-658	e lara
-32	e lare
-1194	e lars
143	e lary
-343	e las
308	e lass
265	e last
-195	e late
-138	e latt
-929	e latz
-29	e laub
-1327	e lauf
-113	e law
-291	e laza
549	e lden
185	e lder
-466	e le
-169	e lea
-1067	e leen
142	e lege
-696	e lei
251	e lein
-1119	e lena
-476	e lene
-730	e lent
-761	e lerk
816	e lers
646	e lery
166	e les
-959	e lete
-1109	e lg
-425	e lhe
-661	e lian
168	e lice
-529	e lich
854	e lick
-476	e licy
-88	e lied
-349	e lien
367	e lier
-204	e lies
840	e life
-601	e lijk
-520	e lina
-1003	e lind
829	e line
217	e ling
-590	e link
-1248	e lisa
-553	e lish
-809	e list
461	e lity
-773	e ll
114	e llan
-784	e llen
493	e ller
-270	e lles
377	e lley
-33	e llie
579	e llis
225	e llow
-908	e llte
-142	e llum
-497	e lo
-845	e load
-376	e lock
-507	e log
-697	e logo
-555	e logy
-906	e lohn
-146	e loop
-793	e loor
331	e los
529	e lots
-966	e lou
-44	e loud
-628	e love
712	e lowe
-1090	e lrat
-918	e ltag
-703	e ltd
-599	e lten
-562	e lter
-360	e lton
-24	e luca
-387	e luck
-815	e ludo
-610	e luis
-220	e lung
-711	e luss
-535	e lust
-748	e luti
78	e lvia
-1645	e m
-1139	e ma
-51	e mada
-1839	e mado
-1178	e mai
-1776	e mail
-149	e main
-628	e mal
-599	e mand
-175	e mann
-1202	e many
481	e mar
397	e mara
217	e mark
57	e mary
-852	e marz
-665	e may
226	e mber
-776	e me
-750	e med
-166	e meer
-1176	e meet
-1186	e mein
24	e mena
-1031	e mens
-678	e ment
1113	e mere
-92	e mers
-778	e met
-1064	e mfg
-805	e mi
228	e mica
-943	e mijn
-1075	e mila
-237	e mile
563	e mill
-1319	e min
-430	e mina
-450	e mine
454	e ming
-24	e mira
-1316	e mise
-1397	e miss
-1660	e mit
-1451	e mme
-828	e mmen
-326	e mmer
-1026	e mo
-605	e moi
-1405	e moin
-1069	e mon
348	e mond
-493	e mone
875	e mont
997	e moor
969	e more
683	e moss
-377	e most
-944	e mple
-895	e mpus
-1524	e mr
-520	e mrs
-1021	e ms
-1129	e msin
-978	e muhe
536	e mune
-994	e mung
-1214	e n
-255	e na
512	e naar
-1078	e nach
272	e nada
-505	e nage
329	e nale
-1427	e name
-877	e nao
-22	e nard
1075	e nary
-984	e nate
-817	e nats
745	e nbau
-204	e nces
-287	e ncia
288	e ncil
-952	e nday
-298	e nden
-165	e nder
-93	e ndes
-1166	e ndly
-842	e ndon
-622	e ndra
-390	e ndre
-879	e ne
-1214	e need
-1052	e nein
156	e neke
-675	e nele
433	e nell
-876	e ners
-500	e nery
-108	e ness
-583	e new
319	e ngen
31	e nger
707	e nhof
-757	e nhor
111	e nhs
-927	e ni
-490	e nica
-558	e nice
296	e nico
-1368	e nika
799	e nine
-332	e ning
-265	e nion
-377	e nior
-957	e nise
-253	e nish
-277	e nita
500	e nity
-538	e nken
-1221	e nkte
-300	e nnah
-231	e nnel
-725	e nnen
674	e nner
-743	e nnes
-327	e nnis
-1699	e no
213	e noch
-960	e non
-669	e noon
-442	e noor
-801	e nora
551	e nord
-945	e nors
-776	e nos
-1834	e not
-152	e note
426	e nova
-876	e now
-870	e nsch
340	e nsen
1031	e nsit
-379	e nste
-1195	e ntag
-291	e ntal
-90	e nten
154	e nter
-173	e ntes
26	e ntil
-502	e ntin
-536	e nton
61	e ntor
114	e ntos
-893	e ntre
-377	e ntro
-868	e ntry
-1125	e ntur
-1034	e nuar
-278	e nung
-474	e nute
-64	e nzen
-717	e o
172	e oard
-545	e ob
-84	e obal
-267	e ober
-393	e obre
-273	e ocal
-1730	e oche
-7	e of
-923	e ofia
-1301	e ofil
7	e ogen
-658	e ogie
-678	e ogle
-221	e ohne
-1381	e oi
-764	e oife
33	e oint
-1341	e ok
-1537	e ola
-651	e olaf
41	e old
-1431	e olge
-110	e olin
-631	e olio
-558	e olle
-184	e olly
-848	e omas
624	e ombe
-915	e omer
588	e omes
169	e omme
-341	e on
-437	e onal
-1645	e onas
-862	e onat
-853	e one
-696	e onen
-612	e ones
861	e onia
110	e onie
-128	e onio
-975	e only
-286	e onne
-590	e onor
137	e onte
-817	e onto
-807	e onus
90	e oods
-31	e ooks
-519	e ools
-41	e oose
627	e oost
35	e op
-125	e open
-732	e ople
-759	e ops
192	e oral
-59	e ores
637	e orge
469	e oria
60	e orin
422	e orio
-469	e orks
-738	e orna
146	e orne
-260	e orno
-1114	e orry
-1521	e orse
-935	e ort
341	e orte
846	e orth
19	e orto
366	e orts
-831	e os
-1297	e osed
-171	e osse
-394	e osta
-97	e otel
-713	e otte
591	e ough
-1349	e ould
-791	e ound
-51	e ount
994	e oupe
-181	e ours
-534	e ourt
-321	e ouse
-623	e out
-572	e oute
-60	e outh
-3	e oved
-43	e over
-266	e ovic
-329	e owan
430	e oway
332	e owen
-13	e ower
-271	e oyle
-1185	e p
-901	e pa
273	e pace
-635	e pany
573	e para
555	e park
-910	e part
-506	e pass
-1367	e paul
296	e pay
-1303	e pc
-1160	e pdf
805	e peak
-279	e per
221	e pers
-1017	e phie
-199	e pice
-1139	e pick
-15	e piel
184	e pier
408	e ping
-115	e plan
-711	e plar
-907	e pls
-1192	e pm
-607	e pode
-674	e pois
267	e pool
-1105	e por
468	e port
-861	e post
-1206	e pour
-897	e ppen
419	e pper
-329	e pply
152	e pr
189	e pres
-562	e pril
-809	e ps
-769	e qual
-1139	e que
-1066	e quel
-1681	e r
-1468	e ra
-704	e raag
591	e race
-199	e rach
-823	e rack
-675	e raco
-939	e ract
-353	e rade
696	e rado
453	e raft
176	e rage
-365	e raig
378	e rail
718	e rain
-21	e rale
-700	e ramm
573	e rand
-1391	e rank
765	e rans
-405	e rant
-620	e rary
-624	e rate
-1417	e rats
-173	e raum
-949	e ravi
-760	e razo
-1092	e rbal
-233	e rben
-554	e rber
561	e rbor
-717	e rbst
-488	e rces
42	e rche
-335	e rcus
-891	e rdam
-877	e rdan
-597	e rday
-201	e rden
-567	e rder
-1094	e rdes
-127	e re
-277	e read
20	e real
121	e reat
-609	e reau
-1149	e rec
720	e rede
403	e reek
320	e reen
-238	e reet
-1151	e ref
415	e reis
-1194	e rely
-129	e rena
-812	e rens
90	e rent
119	e renz
-1119	e repo
-806	e req
-763	e resa
-558	e ress
1164	e rest
-756	e reta
-646	e rgen
692	e rgia
329	e rgie
-811	e rgpd
-1269	e rh
-947	e rher
-131	e rial
110	e rian
409	e riat
-149	e rica
-13	e rice
36	e rich
-218	e rick
-204	e rics
917	e rict
-1285	e rida
414	e rieb
284	e ried
-745	e rief
-574	e riel
-731	e rien
1019	e ries
-833	e riet
-555	e rift
-963	e rify
52	e rigo
-1529	e rike
-622	e rina
188	e rine
133	e ring
-911	e ript
-137	e rise
-676	e rish
-332	e rist
133	e rita
-896	e rite
-771	e ritt
471	e rity
307	e rium
-42	e rive
-774	e riya
-262	e rken
1116	e rley
-987	e rlin
-981	e rlos
450	e rlow
-1470	e rman
-769	e rmat
-968	e rmin
-641	e rmly
-119	e rnal
-761	e rnen
192	e road
-840	e rob
-927	e robe
838	e roep
-678	e roet
11	e roll
-1101	e rome
532	e rook
-893	e room
-591	e rope
-790	e rosa
153	e rose
122	e ross
-347	e roup
486	e rove
-395	e rren
416	e rrin
711	e rrow
-106	e rsen
-604	e rson
-1416	e rsos
398	e rste
-1052	e rtal
345	e rten
-664	e rter
267	e rtes
-500	e rtin
574	e rton
-524	e ruar
-448	e ruch
-58	e ruck
-910	e ruhe
-986	e ruit
-167	e rund
-371	e rung
719	e rupo
-1388	e russ
87	e rust
-1234	e ruth
-969	e rvus
-608	e s
-347	e sa
-1194	e safe
-695	e sag
-464	e sage
-902	e sam
-1063	e same
1152	e samt
310	e san
-780	e sans
-1024	e sapp
-1000	e sara
-1238	e satz
-963	e say
-325	e sche
241	e scue
-719	e sday
-873	e se
134	e see
-963	e sehr
-796	e sei
-682	e self
-173	e send
-974	e sent
-513	e sera
236	e sery
-965	e seu
632	e seum
-1214	e sful
-755	e sgvo
17	e shby
-645	e she
-317	e shes
-740	e ship
-660	e shl
-186	e shop
-1294	e si
-300	e sica
259	e side
-291	e sier
-1094	e sig
-769	e sign
10	e sing
-756	e sion
-332	e sir
18	e site
-147	e sity
-293	e sitz
-720	e six
-338	e sler
144	e sley
-779	e so
485	e soft
99	e sole
-32	e sons
-1274	e sql
-1077	e sr
-775	e sra
-533	e srat
-857	e ssa
-439	e ssel
-738	e ssen
148	e sser
-1163	e ssor
-687	e ssum
173	e st
-1496	e stag
192	e stal
-1173	e stay
-928	e std
-1141	e sted
211	e stel
255	e stem
-1497	e sten
-956	e step
122	e ster
-772	e stes
783	e stik
-999	e stin
17	e stle
-729	e stol
-478	e ston
-148	e stop
-962	e stra
-402	e stro
-15	e stry
-827	e su
-995	e sua
-837	e such
514	e sud
-803	e sue
-755	e sult
-929	e sume
-866	e sung
-907	e suo
264	e sur
-828	e sure
-189	e sv
-617	e sweg
-478	e t
-689	e ta
118	e tact
-269	e tado
164	e tadt
-1206	e taff
-1387	e tag
-317	e tage
-65	e tail
-375	e tain
-1555	e take
-519	e takt
-176	e tale
-871	e talk
106	e tall
958	e tals
566	e tana
-1461	e tand
-218	e tant
-722	e tart
-218	e tary
186	e tate
-675	e tatt
-663	e te
-1252	e team
484	e tech
-1011	e tees
-1112	e teil
762	e tein
-933	e tel
112	e tell
76	e tels
-814	e tely
109	e tems
47	e tend
-860	e tens
-711	e term
403	e tern
484	e ters
-1833	e test
-184	e teur
-939	e teve
-390	e text
-703	e than
-128	e the
-455	e then
-823	e theo
357	e ther
-227	e they
-775	e thon
-969	e thu
-1078	e ti
-161	e tial
-865	e tian
462	e tica
-515	e tice
722	e tico
485	e tics
-1111	e tien
220	e tier
356	e ties
-1020	e tile
-1167	e till
-370	e tima
-599	e time
172	e tina
223	e tine
-402	e ting
-334	e tion
347	e tiva
-618	e tive
35	e tivo
-1031	e tjes
-1075	e tmas
-110	e tner
-965	e tnis
-829	e to
593	e tock
-863	e tom
-814	e ton
134	e tone
41	e top
71	e tora
-1082	e tore
-130	e tors
83	e tory
-755	e tot
-736	e tour
30	e town
-371	e trac
471	e trae
-1439	e trag
-720	e tral
-125	e tran
22	e tras
434	e tree
624	e trel
272	e tres
-1315	e tria
-716	e triz
19	e trum
-1191	e try
-455	e tsch
-1260	e ttag
-1057	e ttee
29	e ttel
265	e tten
13	e tter
-749	e ttie
444	e ttle
-455	e tu
312	e tual
173	e tube
-883	e tuck
612	e tude
-1396	e tue
-914	e tues
-929	e tung
39	e tura
-23	e ture
-1101	e turn
-656	e tut
809	e tute
832	e tuto
45	e tuur
-378	e two
-1128	e u
-156	e uary
-688	e uate
-837	e uben
458	e uber
-1068	e ucas
739	e uche
-129	e ucia
-32	e udio
-985	e udos
-354	e uern
-985	e ufen
-1530	e uhr
-1338	e uipe
406	e uk
-248	e ular
-882	e ules
-1328	e ulia
242	e ully
-762	e ults
-981	e um
-1212	e uman
801	e umen
-476	e un
-631	e una
-95	e unal
-60	e unch
-645	e und
-443	e unde
-304	e unes
-714	e unft
-970	e ungs
-1431	e uni
24	e unit
-1072	e univ
360	e unkt
155	e unty
-354	e up
-52	e uppe
182	e uppo
-280	e ural
232	e uren
-268	e ures
711	e uria
296	e urse
-615	e use
-201	e user
619	e uses
-329	e usse
-836	e usuf
-1416	e uten
-639	e uter
102	e utes
-1113	e uw
-1114	e v
-838	e vacy
453	e val
389	e vale
-314	e van
508	e vane
-311	e vant
2	e vate
-1341	e ve
-668	e vely
-222	e vent
188	e vera
752	e vers
-828	e very
-621	e vets
-126	e vi
-268	e vice
-290	e vide
-1122	e viel
-313	e vier
-233	e view
122	e ving
-185	e viso
473	e vist
-320	e voce
-894	e voll
-1479	e von
-543	e voor
-843	e vor
-782	e vos
51	e voss
-842	e vous
-1075	e vp
-1315	e w
-1061	e wahl
782	e wald
-624	e wall
-232	e wand
84	e wann
-650	e want
-288	e ward
376	e ware
-149	e warm
-953	e was
-759	e wat
-749	e way
803	e ways
-790	e wear
-1009	e wed
-1163	e weds
-818	e weg
-836	e wei
-1013	e weis
498	e well
-1008	e wenn
-440	e wer
-156	e werk
-541	e wers
6	e west
-1356	e when
-1031	e who
-405	e wich
290	e wick
-650	e wie
-638	e wien
-819	e wil
255	e wind
-328	e wing
677	e wise
-957	e wo
-958	e woch
954	e wood
-1296	e word
568	e work
-1309	e wort
-485	e wren
-1450	e x
-1182	e xcel
794	e xley
-1803	e xxx
-1668	e xxxx
-474	e y
324	e yard
-900	e year
-71	e yers
-990	e yes
-1024	e zado
-1227	e zahl
-759	e zeit
-726	e zess
-226	e zlei
-754	e zoe
-584	e zoom
1216	e zorg
-935	e zu
-536	e zum
-948	e zung
-640	e zur
544	early
-54	early board
-292	early nobody
589	early own
-402	early provider
53	early system
22	from
-389	from board
600	from nobody
-341	from own
470	from provider
123	from system
58	from< (
204	from< ,
-123	from< -
12	from< .
275	from< @
-336	from< [
4	from< ^
-509	from< at
-572	from< do
-97	from< für
-301	from< recruiting
-518	from< recruitment
-843	from< s
-321	from< team
-143	from< the
-310	from< van
-97	from< –
-843	from<< ' s
1135	from<< ] (
4	from<< ^ ^
-302	from<< ^ recruiting
-518	from<< ^ recruitment
-360	from<< ^ the
269	from<> ( )
483	from<> , $
-3	from<> - $
35	from<> . $
275	from<> @ $
-336	from<> [ $
29	from<> ^ $
-17	from<> ^ '
-85	from<> ^ (
23	from<> ^ ,
856	from<> ^ -
219	from<> ^ .
-251	from<> ^ apply
-1221	from<> ^ at
116	from<> ^ careers
-794	from<> ^ do
-1022	from<> ^ für
221	from<> ^ hiring
-206	from<> ^ hr
-105	from<> ^ jobs
269	from<> ^ people
102	from<> ^ recruiting
-339	from<> ^ recruitment
72	from<> ^ talent
-694	from<> ^ team
480	from<> ^ –
-542	from<> at $
-549	from<> do $
-301	from<> recruiting $
-518	from<> recruitment $
-806	from<> s $
-321	from<> team $
-40	from<> the $
-96	from<> – $
43	from> $
32	from> '
-1049	from> (
261	from> )
56	from> ,
630	from> -
208	from> .
-251	from> apply
-1221	from> at
116	from> careers
-799	from> do
-1115	from> für
221	from> hiring
-276	from> hr
-105	from> jobs
269	from> people
1	from> recruiting
-339	from> recruitment
71	from> talent
-694	from> team
-1188	from> van
471	from> –
43	from>> $ $
319	from>> ' s
485	from>> ) $
1066	from>> . $
-251	from>> apply $
196	from>> careers $
149	from>> hiring $
62	from>> hr $
-105	from>> jobs $
47	from>> recruiting $
-110	from>> recruitment $
-193	from>> talent $
128	from>> talent acquisition
-692	from>> team $
-588	goes on
-86	goes on told
182	has before
-384	has before told
16	in role
181	in the domain
-925	in the domain board
193	in the domain own
-616	in the domain system
76	initials in the domain
59	initials in the domain own
-817	is 1
-821	is 1 after !
-480	is 1 after "
-1047	is 1 after &
-161	is 1 after (
-1335	is 1 after )
-1594	is 1 after +
-40	is 1 after ,
-336	is 1 after -
-1400	is 1 after .
161	is 1 after /
-1074	is 1 after 00
-994	is 1 after 000
-916	is 1 after 1
-641	is 1 after 10
-882	is 1 after 11
-625	is 1 after 12
-939	is 1 after 13
-579	is 1 after 14
-713	is 1 after 15
-652	is 1 after 16
-553	is 1 after 18
-630	is 1 after 2
-813	is 1 after 20
-888	is 1 after 25
-994	is 1 after 3
-1168	is 1 after 30
-620	is 1 after 4
-778	is 1 after 40
-788	is 1 after 45
-918	is 1 after 5
-637	is 1 after 59
-773	is 1 after 6
-885	is 1 after 60
-933	is 1 after 9
-1044	is 1 after 90
-413	is 1 after :
-951	is 1 after ;
-643	is 1 after ?
385	is 1 after @
-1116	is 1 after [
-1583	is 1 after ]
-218	is 1 after ^
453	is 1 after a
-759	is 1 after ab
-116	is 1 after about
-565	is 1 after acht
-964	is 1 after after
-896	is 1 after alle
-911	is 1 after allen
-674	is 1 after alles
-1112	is 1 after als
-1847	is 1 after am
873	is 1 after an
-149	is 1 after and
-989	is 1 after andere
-770	is 1 after anderen
143	is 1 after as
916	is 1 after at
-608	is 1 after au
-1220	is 1 after auf
-1117	is 1 after aus
59	is 1 after avec
64	is 1 after be
306	is 1 after before
-588	is 1 after bei
-798	is 1 after beiden
-1038	is 1 after beim
-799	is 1 after beruflichen
-655	is 1 after besten
-874	is 1 after bewerbung
-34	is 1 after bij
-380	is 1 after bis
-641	is 1 after bitte
-1181	is 1 after but
-607	is 1 after by
-954	is 1 after candidate
498	is 1 after con
388	is 1 after da
-1906	is 1 after das
245	is 1 after de
-1029	is 1 after dear
-473	is 1 after dein
-1463	is 1 after deine
-660	is 1 after deinem
-1106	is 1 after deinen
-871	is 1 after deiner
32	is 1 after del
-417	is 1 after dem
-410	is 1 after den
-685	is 1 after der
-789	is 1 after deren
-1315	is 1 after des
266	is 1 after di
-1613	is 1 after die
-683	is 1 after diese
-627	is 1 after diesem
-704	is 1 after dieser
-886	is 1 after dieses
-1013	is 1 after do
-1209	is 1 after drei
-187	is 1 after du
-1246	is 1 after e
-973	is 1 after eigenen
-1326	is 1 after ein
-1451	is 1 after eine
-1155	is 1 after einem
-1546	is 1 after einen
-539	is 1 after einer
-1210	is 1 after eines
-690	is 1 after einige
-1183	is 1 after el
-834	is 1 after em
183	is 1 after en
-676	is 1 after engere
-517	is 1 after enhanced
-958	is 1 after ersten
-424	is 1 after etwas
159	is 1 after for
-555	is 1 after freundlichem
-1145	is 1 after freundlichen
-574	is 1 after from
-962	is 1 after fünf
-1024	is 1 after für
-1200	is 1 after fürs
-506	is 1 after geehrte
-357	is 1 after geehrter
-797	is 1 after gute
-895	is 1 after guten
-387	is 1 after halbe
-617	is 1 after heer
-1108	is 1 after hello
-594	is 1 after herzlichen
-1259	is 1 after hi
598	is 1 after ihr
-1682	is 1 after ihre
-1269	is 1 after il
-1686	is 1 after im
-224	is 1 after in
-961	is 1 after ins
-1278	is 1 after interview
-983	is 1 after is
-741	is 1 after job
-1161	is 1 after kein
-1041	is 1 after keine
-796	is 1 after keinen
-737	is 1 after kleine
-910	is 1 after kurze
-905	is 1 after la
-957	is 1 after le
-935	is 1 after letzte
-519	is 1 after letzten
-595	is 1 after mehr
-1147	is 1 after mein
-1119	is 1 after meine
-1102	is 1 after meinem
-23	is 1 after met
-880	is 1 after mevrouw
536	is 1 after mit
-875	is 1 after morning
-1016	is 1 after nach
-648	is 1 after neue
-705	is 1 after neuen
-828	is 1 after no
-1119	is 1 after nächste
-1058	is 1 after nächsten
-1645	is 1 after o
-957	is 1 after oder
-54	is 1 after of
-1268	is 1 after ohne
-308	is 1 after on
-727	is 1 after one
-1061	is 1 after or
-811	is 1 after our
7	is 1 after per
-304	is 1 after photo
-713	is 1 after plus
-728	is 1 after pm
-681	is 1 after por
-698	is 1 after recruiting
-787	is 1 after recruitment
-1149	is 1 after s
-480	is 1 after sechs
646	is 1 after sie
-1084	is 1 after so
-338	is 1 after talent
-390	is 1 after team
-775	is 1 after thanks
162	is 1 after that
-366	is 1 after the
-653	is 1 after through
-120	is 1 after to
-809	is 1 after tu
-355	is 1 after um
-623	is 1 after un
-1725	is 1 after und
-1047	is 1 after unser
-1038	is 1 after unsere
-965	is 1 after unserem
-756	is 1 after unseren
-1207	is 1 after unserer
-1035	is 1 after unseres
-1025	is 1 after unter
-652	is 1 after van
-302	is 1 after via
-956	is 1 after viel
-424	is 1 after vielen
-922	is 1 after vier
-631	is 1 after vom
611	is 1 after von
-861	is 1 after vor
-759	is 1 after votre
-446	is 1 after weitere
-909	is 1 after weiteren
-792	is 1 after wir
275	is 1 after with
-691	is 1 after you
16	is 1 after your
-843	is 1 after zehn
-1637	is 1 after zu
-1364	is 1 after zum
-1541	is 1 after zur
-1346	is 1 after zwei
-792	is 1 after zweite
-1093	is 1 after zweiten
-524	is 1 after |
-1093	is 1 after ¡
-213	is 1 after £
-1776	is 1 after ·
-1273	is 1 after ¿
-141	is 1 after à
-931	is 1 after über
152	is 1 after –
-1046	is 1 after „
-911	is 1 after •
-916	is 1 board
16	is 1 early
261	is 1 from
46	is 1 letter
-285	is 1 nobody
-1045	is 1 own
-1828	is 1 provider
412	is 1 signed
442	is 1 subject
451	is 1 system
-214	is 1 told
-1655	is 1 written
271	is 2
326	is 2 after !
-908	is 2 after "
-412	is 2 after (
-675	is 2 after )
-646	is 2 after ,
-167	is 2 after -
-93	is 2 after .
649	is 2 after /
-568	is 2 after 00
-826	is 2 after 30
6	is 2 after :
-1039	is 2 after ;
-508	is 2 after ?
-716	is 2 after [
-404	is 2 after ^
236	is 2 after a
513	is 2 after an
-1188	is 2 after and
-297	is 2 after at
652	is 2 after bei
1023	is 2 after bij
-461	is 2 after bis
-557	is 2 after by
879	is 2 after chez
657	is 2 after da
867	is 2 after das
168	is 2 after de
-1132	is 2 after dear
94	is 2 after den
446	is 2 after der
839	is 2 after die
-625	is 2 after do
134	is 2 after en
-108	is 2 after for
350	is 2 after from
143	is 2 after für
129	is 2 after ihre
-532	is 2 after im
-596	is 2 after in
-432	is 2 after la
-878	is 2 after mit
93	is 2 after of
-776	is 2 after on
-411	is 2 after our
1030	is 2 after recruiting
-1015	is 2 after s
-868	is 2 after the
594	is 2 after to
650	is 2 after von
-164	is 2 after with
-119	is 2 after your
-231	is 2 after |
-586	is 2 after ·
93	is 2 after –
290	is 2 board
-7	is 2 early
-205	is 2 from
104	is 2 letter
9	is 2 nobody
-57	is 2 own
-90	is 2 provider
-146	is 2 signed
96	is 2 subject
423	is 2 system
271	is 2 told
-359	is 2 written
458	is 3
-490	is 3 after !
-537	is 3 after (
99	is 3 after ,
-61	is 3 after -
366	is 3 after .
-306	is 3 after :
232	is 3 after ?
-28	is 3 after ^
-13	is 3 after a
-687	is 3 after am
-606	is 3 after and
69	is 3 after at
-1234	is 3 after das
262	is 3 after de
-227	is 3 after den
-567	is 3 after der
-32	is 3 after die
-591	is 3 after eine
447	is 3 after for
313	is 3 after from
-1309	is 3 after für
-177	is 3 after im
-253	is 3 after in
47	is 3 after la
-628	is 3 after mit
-743	is 3 after nach
137	is 3 after of
-783	is 3 after our
-660	is 3 after the
478	is 3 after to
359	is 3 after with
-417	is 3 after zum
-244	is 3 after |
-585	is 3 after ·
43	is 3 after –
142	is 3 board
345	is 3 early
-155	is 3 from
-182	is 3 letter
-171	is 3 nobody
261	is 3 own
75	is 3 signed
579	is 3 subject
350	is 3 system
292	is 3 told
-140	is 3 written
-25	is and
-626	is and after (
-599	is and after ,
-434	is and after .
-68	is and after :
206	is and after ^
685	is and after at
415	is and early
-236	is and from
220	is and letter
35	is and nobody
-172	is and own
-90	is and signed
557	is and subject
213	is and system
-199	is and told
-128	is and written
-681	is brackets
-769	is brackets after [
-838	is brackets after ^
-722	is brackets early
-750	is brackets from
-171	is brackets letter
-28	is brackets nobody
-1138	is brackets own
-696	is brackets signed
-826	is brackets subject
115	is brackets system
-5	is brackets told
-1234	is brackets written
484	is capitals
449	is capitals after (
-1615	is capitals after ,
-1085	is capitals after -
-513	is capitals after .
-557	is capitals after 00
-387	is capitals after 30
-999	is capitals after :
454	is capitals after ^
-1386	is capitals after a
-1438	is capitals after an
-1406	is capitals after and
-1094	is capitals after de
613	is capitals after der
-774	is capitals after el
-517	is capitals after enhanced
-1684	is capitals after for
-105	is capitals after in
-1187	is capitals after of
-791	is capitals after or
-564	is capitals after our
-304	is capitals after photo
389	is capitals after the
-1234	is capitals after to
-809	is capitals after tu
-759	is capitals after votre
-1504	is capitals after with
-1938	is capitals after your
-735	is capitals after –
-1144	is capitals board
-235	is capitals early
286	is capitals from
-229	is capitals letter
1327	is capitals nobody
-811	is capitals own
544	is capitals signed
-328	is capitals subject
-855	is capitals system
23	is capitals told
437	is capitals written
-780	is comma
-856	is comma after ,
-816	is comma after .
-708	is comma after ^
392	is comma after the
-863	is comma board
-534	is comma early
-650	is comma from
-401	is comma letter
-32	is comma nobody
-863	is comma own
-162	is comma signed
-625	is comma subject
-530	is comma system
-708	is comma told
-746	is comma written
-711	is digits
-137	is digits after (
-922	is digits after )
-1094	is digits after ,
21	is digits after -
-1489	is digits after .
-2179	is digits after :
96	is digits after ^
205	is digits after a
144	is digits after at
-628	is digits after de
-271	is digits after in
-900	is digits after monday
-1090	is digits after of
-137	is digits after on
-631	is digits after the
-371	is digits after your
-697	is digits after |
-213	is digits after £
-745	is digits after ·
-224	is digits after à
-1226	is digits after –
-1376	is digits board
-955	is digits early
-29	is digits from
-92	is digits letter
-1312	is digits nobody
-418	is digits own
-300	is digits signed
-411	is digits subject
-412	is digits system
64	is digits told
-752	is digits written
-305	is doing
-73	is doing after ,
-325	is doing after .
-373	is doing after :
-656	is doing after ?
-640	is doing after ^
-566	is doing early
-355	is doing from
191	is doing letter
-428	is doing nobody
15	is doing own
21	is doing signed
-535	is doing subject
-747	is doing system
-18	is doing told
-1489	is doing written
659	is house
-459	is house after (
138	is house after ,
406	is house after -
273	is house after .
-13	is house after :
-485	is house after [
192	is house after ^
423	is house after a
-464	is house after am
-1101	is house after and
36	is house after at
44	is house after bei
327	is house after bij
-451	is house after by
-153	is house after das
163	is house after de
-1000	is house after dem
29	is house after den
82	is house after der
751	is house after die
655	is house after for
1104	is house after from
-23	is house after für
-472	is house after im
-206	is house after in
-244	is house after la
409	is house after of
-714	is house after the
349	is house after to
-1041	is house after und
-527	is house after unserem
202	is house after vom
431	is house after with
-264	is house after |
335	is house after ·
416	is house after –
464	is house board
985	is house early
-277	is house from
169	is house letter
10	is house nobody
334	is house own
555	is house provider
317	is house signed
568	is house subject
720	is house system
41	is house told
815	is house written
456	is long
-322	is long after ,
-158	is long after -
-75	is long after .
212	is long after :
-49	is long after ^
128	is long after at
-1393	is long after das
-791	is long after den
-312	is long after der
-402	is long after die
-387	is long after of
1097	is long after the
532	is long after with
314	is long after |
-116	is long after –
-219	is long board
514	is long early
24	is long from
585	is long letter
-250	is long nobody
596	is long own
131	is long signed
-165	is long subject
-236	is long system
386	is long told
209	is long written
718	is longer
316	is longer after ,
547	is longer after ^
216	is longer after the
-50	is longer early
473	is longer from
-330	is longer letter
-866	is longer nobody
835	is longer own
450	is longer signed
-366	is longer system
966	is longer told
-322	is longer written
-1003	is mark
-298	is mark after :
-1016	is mark after ^
-850	is mark early
-806	is mark letter
-812	is mark own
-646	is mark subject
-694	is mark system
-1146	is mark written
-248	is office
74	is office after :
-1162	is office after ^
263	is office early
-677	is office from
-771	is office letter
-451	is office nobody
-120	is office own
-953	is office signed
-1220	is office subject
-1574	is office system
-280	is office told
-190	is office written
176	is person
-43	is person after !
-1276	is person after "
-111	is person after (
-594	is person after )
281	is person after ,
-272	is person after -
125	is person after .
-26	is person after /
-218	is person after :
-739	is person after ;
-213	is person after ?
97	is person after ^
104	is person after a
-770	is person after and
-239	is person after at
898	is person after bei
319	is person after bij
-468	is person after bis
242	is person after de
-970	is person after dear
50	is person after den
28	is person after der
157	is person after die
-804	is person after do
-459	is person after ein
-14	is person after en
-173	is person after for
307	is person after from
5	is person after für
-910	is person after ihr
-1021	is person after ihre
248	is person after im
-992	is person after in
-424	is person after la
-465	is person after nach
-336	is person after of
-880	is person after on
-893	is person after our
-850	is person after s
-320	is person after the
337	is person after to
-58	is person after with
206	is person after your
-535	is person after zum
380	is person after |
-648	is person after ·
-121	is person after –
94	is person board
425	is person early
-28	is person from
495	is person letter
-43	is person nobody
20	is person own
-317	is person provider
149	is person signed
-417	is person subject
249	is person system
66	is person told
15	is person written
67	is role
-547	is role after (
-287	is role after ,
-347	is role after -
-46	is role after .
-692	is role after 00
-55	is role after :
-133	is role after [
137	is role after ^
-268	is role after a
-1023	is role after als
439	is role after at
14	is role after das
-864	is role after dein
-848	is role after dem
275	is role after den
21	is role after der
-485	is role after die
-624	is role after einen
-812	is role after for
-707	is role after our
-611	is role after the
-120	is role after to
-725	is role after und
-664	is role after unsere
-230	is role after with
-123	is role after |
-236	is role after –
-203	is role board
35	is role early
-50	is role from
-206	is role letter
-85	is role nobody
-147	is role own
317	is role signed
-512	is role subject
285	is role system
-160	is role told
127	is role written
-614	is small
-388	is small after (
195	is small after ,
151	is small after :
646	is small after ^
-522	is small after a
-883	is small after the
-213	is small after £
-224	is small after à
63	is small early
248	is small letter
544	is small nobody
-720	is small own
765	is small signed
92	is small subject
-346	is small system
-597	is small told
-674	is small written
464	is the domain
-1159	is the domain board
476	is the domain own
142	is the domain system
-20	is work
-408	is work after (
-228	is work after ,
354	is work after -
-15	is work after .
-692	is work after 00
115	is work after :
180	is work after ^
-268	is work after a
-1023	is work after als
709	is work after at
-383	is work after das
-804	is work after dein
-655	is work after dem
355	is work after den
-355	is work after der
-736	is work after die
-624	is work after einen
-699	is work after our
-655	is work after the
-664	is work after unsere
-706	is work after with
230	is work after |
-225	is work after –
-154	is work board
-53	is work early
-12	is work from
212	is work letter
-125	is work nobody
-180	is work own
54	is work signed
-786	is work subject
-180	is work system
-153	is work told
-79	is work written
363	letter
-844	letter board
567	letter nobody
247	letter own
-31	letter system
-35	line early
415	line early board
-94	line early nobody
-222	line early own
-334	line early provider
-503	line early system
29	line from
-443	line from board
506	line from nobody
-305	line from own
626	line from provider
11	line from system
76	line letter
-607	line letter nobody
341	line letter own
-404	line letter system
70	line signed
-348	line signed nobody
17	line signed own
191	line signed system
-861	line subject
-1296	line subject nobody
-461	line subject own
-21	line subject system
149	mostly in the domain
-839	mostly in the domain board
148	mostly in the domain own
-130	mostly in the domain system
-301	no domain
-146	no domain nobody
-818	no domain own
-632	no domain system
-146	nobody
-391	out of the domain
-37	out of the domain board
-1223	out of the domain own
318	out of the domain provider
285	out of the domain system
154	own
-75	partly in the domain
-817	partly in the domain board
9	partly in the domain own
-452	partly in the domain system
318	provider
342	sender 0.9
343	sender 0.9 system
347	sender 1
347	sender 1 own
70	sender 1.2
70	sender 1.2 system
-429	sender 1.5
-259	sender 1.5 own
139	sender 2.4
-9	sender 2.4 nobody
72	sender 2.4 own
158	sender 2.4 system
388	sender 2.9
383	sender 2.9 own
268	sender 3
1216	sender 3 nobody
-341	sender 3 own
426	sender 3 system
237	sender 3.2
228	sender 3.2 own
147	sender 3.2 system
484	signed
-864	signed board
-155	signed nobody
424	signed own
380	signed system
597	subject
590	subject board
-653	subject nobody
581	subject own
295	subject system
-953	subject< (
-613	subject< ,
-36	subject< -
-415	subject< .
146	subject< /
32	subject< :
-120	subject< @
91	subject< [
-16	subject< ^
800	subject< a
85	subject< at
-198	subject< bei
-592	subject< bewerbung
943	subject< chez
-565	subject< dein
-411	subject< der
-137	subject< en
637	subject< for
515	subject< from
-820	subject< ihr
-1130	subject< ihre
-953	subject< im
-286	subject< in
-266	subject< interview
-637	subject< the
12	subject< to
-537	subject< with
204	subject< your
-405	subject< zum
206	subject< –
-16	subject<< ^ ^
-565	subject<< ^ dein
-1181	subject<< ^ ihr
-856	subject<< ^ ihre
424	subject<< ^ your
161	subject<< application at
-346	subject<< application to
431	subject<< applying to
-948	subject<< aw :
-131	subject<< bei der
3	subject<< bewerbung bei
-758	subject<< interest in
332	subject<< interview with
529	subject<< invitation :
-1003	subject<< re :
-674	subject<< sv :
-702	subject<> ( )
-857	subject<> , !
-168	subject<> , $
-559	subject<> - $
61	subject<> . $
-28	subject<> / $
-210	subject<> : $
55	subject<> : -
-30	subject<> : /
-338	subject<> : :
149	subject<> [ ]
-1715	subject<> ^ !
-861	subject<> ^ $
-971	subject<> ^ ,
285	subject<> ^ -
-683	subject<> ^ .
431	subject<> ^ /
218	subject<> ^ :
-784	subject<> ^ ?
173	subject<> ^ a
-72	subject<> ^ application
-926	subject<> ^ candidatura
-750	subject<> ^ d
-1101	subject<> ^ de
-999	subject<> ^ di
-897	subject<> ^ for
-714	subject<> ^ für
815	subject<> ^ has
-695	subject<> ^ in
-1082	subject<> ^ list
-1076	subject<> ^ of
-639	subject<> ^ sollicitatie
-1227	subject<> ^ test
-603	subject<> ^ to
-657	subject<> ^ your
-606	subject<> ^ zu
106	subject<> ^ –
331	subject<> at $
-202	subject<> bei $
627	subject<> chez $
-485	subject<> der $
-137	subject<> en $
558	subject<> for $
251	subject<> from $
-661	subject<> ihr $
-877	subject<> ihre $
-952	subject<> im $
353	subject<> in $
-108	subject<> to $
-514	subject<> with $
14	subject<> your application
-344	subject<> zum $
415	subject<> – $
577	subject> !
219	subject> $
-443	subject> '
203	subject> (
-1055	subject> )
-50	subject> ,
243	subject> -
-627	subject> .
-58	subject> /
-752	subject> 2
38	subject> :
-569	subject> ?
149	subject> ]
173	subject> a
-1078	subject> am
-841	subject> and
-187	subject> application
-973	subject> candidatura
-753	subject> d
-1315	subject> de
-999	subject> di
-927	subject> for
-775	subject> für
879	subject> has
-938	subject> in
-563	subject> interview
-1214	subject> job
-1158	subject> list
-1150	subject> of
-830	subject> on
-967	subject> por
-769	subject> sollicitatie
-1323	subject> test
-618	subject> to
-738	subject> und
-1275	subject> update
-930	subject> with
-649	subject> your
-692	subject> zu
-1083	subject> zum
907	subject> |
732	subject> –
782	subject>> ! $
219	subject>> $ $
290	subject>> ' s
-943	subject>> ) $
48	subject>> . $
-799	subject>> : application
-489	subject>> : your
-478	subject>> ? $
33	subject>> application $
-753	subject>> d '
-469	subject>> de réception
-812	subject>> test $
-740	subject>> zu ihrer
728	system
-1146	system board
275	system nobody
-1442	system own
-2586	system system
-638	times 0
16	times 1
530	times 2
1103	times 3
551	times 4
-611	w 0
-874	w 00
-670	w 000
-616	w 03
-669	w 07
-611	w 08
-596	w 09
-1314	w 1
-898	w 10
-1137	w 11
-591	w 11th
-41	w 12
-264	w 12th
-644	w 13
-776	w 14
-276	w 14th
-824	w 15
-499	w 15th
-533	w 16
-406	w 16th
-1068	w 17
-1153	w 18
-279	w 18th
-325	w 19
-632	w 1er
-646	w 1st
-1353	w 2
-574	w 20
-644	w 2024
-1199	w 2025
-806	w 2026
-397	w 20th
-499	w 21
-188	w 21st
-812	w 22
-91	w 22nd
82	w 23
205	w 24
-911	w 25
-961	w 26
-575	w 27
-572	w 2nd
-1204	w 3
-598	w 30
-81	w 30th
-305	w 31
-375	w 3rd
-1533	w 4
-549	w 40
-874	w 45
-633	w 4th
-1102	w 5
-605	w 50
-877	w 59
-743	w 5th
-1262	w 6
-703	w 60
-395	w 6th
92	w 7
-510	w 8
-846	w 9
-280	w 9th
-679	w a
-1050	w ab
-606	w abbiamo
-958	w abend
-776	w abgabe
-666	w ablauf
-675	w abraco
-719	w abschluss
33	w academy
-1277	w accept
-476	w accuse
-619	w acquisition
-929	w act
-925	w action
-696	w ada
-798	w admin
37	w administration
-974	w adresse
-822	w adviser
-981	w after
-663	w afternoon
-789	w ag
201	w agence
-497	w agency
-902	w agradecemos
-675	w ah
341	w ai
90	w air
242	w al
-957	w alan
-1169	w alle
-1241	w alles
-1500	w alright
-885	w also
-822	w although
-148	w am
-677	w amt
-283	w an
-1342	w ana
-249	w analytics
-427	w and
-571	w anders
-712	w anfang
-1374	w anforderungen
-647	w anforderungsprofil
-920	w anfrage
-622	w angaben
-911	w angebot
-821	w anhang
-1159	w anja
-976	w anlage
-390	w anne
-373	w anschluss
-859	w anspruch
-951	w antwort
-904	w antworten
-339	w anything
-764	w aoife
-1405	w apologies
-614	w app
-967	w applicant
-1112	w applicants
-940	w application
-937	w applied
-1345	w appointment
-990	w apres
-562	w april
-1025	w arbeit
-1143	w arbeitsvertrag
-1394	w area
-935	w art
-368	w as
17	w ashby
-1526	w ask
-1371	w assessment
-716	w assistant
-624	w associate
743	w association
-193	w at
-460	w ate
296	w atelier
-317	w atentamente
-916	w attached
9	w au
-1365	w auf
-1092	w aufgaben
-1001	w aufgrund
-1069	w auftrag
-430	w august
-642	w aus
-382	w ausbildung
-1030	w ausbildungsplatz
-819	w ausschreibung
-413	w auswahlprozess
219	w authority
756	w auto
-1176	w automatic
-575	w avec
-1044	w b
-1166	w band
462	w bank
-592	w base
-794	w based
329	w bay
-620	w be
-837	w bea
-1098	w bearbeitung
-716	w beatriz
-885	w bedankt
-1187	w before
-1114	w beginn
-711	w ben
-1338	w bescheid
-927	w besetzung
-1370	w best
-1965	w beste
-97	w beth
-567	w bevor
-1483	w bewerber
-781	w bewerberin
-1203	w bewerberinnen
-874	w bewerbern
-1187	w bewerbung
-1135	w bewerbungen
-854	w bezug
-1208	w bien
-710	w big
-1058	w bis
307	w blue
-165	w boa
-213	w board
224	w bom
-2531	w bonjour
-1495	w bonne
-706	w book
-754	w boss
-931	w branch
-757	w brandt
-702	w brief
-427	w bright
-1022	w bring
-729	w bristol
-713	w budget
-1230	w buenas
-868	w buenos
395	w building
-1858	w buongiorno
-453	w bureau
-93	w bus
-811	w business
-525	w by
-1019	w c
-872	w ca
-86	w cabinet
-44	w cafe
-290	w call
-1055	w callum
-923	w campus
-1344	w can
-958	w candidate
-704	w candidato
204	w capital
-1486	w cara
816	w care
-897	w carla
-981	w carlos
-925	w caro
21	w casa
-933	w case
-564	w caso
-727	w ce
-287	w center
-894	w central
-890	w centre
-213	w centro
-1209	w ceo
-907	w cfo
-1547	w chair
-1359	w chairman
-1186	w chat
-717	w check
-936	w cheers
-1399	w chef
-1044	w chen
118	w cher
-887	w chere
-210	w chiara
-745	w chief
100	w children
-979	w chloe
-722	w choose
-1075	w christmas
-856	w chrome
-959	w ci
-1864	w ciao
-465	w city
-500	w civil
-755	w clerk
-740	w click
27	w clinica
-558	w closing
-25	w co
-491	w code
-554	w codility
489	w coffee
502	w colegio
346	w college
35	w com
-966	w come
-771	w comme
-1337	w commission
-1057	w committee
409	w community
-898	w como
-635	w company
-578	w competition
-947	w complete
-1003	w con
-1348	w confident
901	w consulting
119	w contact
-671	w contract
219	w cooperativa
-259	w cordialement
-835	w cordiali
-662	w cordialmente
-941	w could
288	w council
457	w county
-1046	w court
-1012	w craig
146	w credit
-924	w crew
-528	w cto
-1798	w cv
-830	w cvs
-132	w d
51	w da
-555	w daarna
-1132	w dag
-836	w dan
-633	w danach
-1118	w dank
-1384	w danke
-656	w dann
-745	w dans
22	w das
-779	w dat
-15	w data
-1016	w date
-996	w daten
-1125	w datenschutz
-1135	w datum
-1612	w dauer
-1041	w day
-944	w dbs
158	w de
-1265	w deadline
-1173	w dean
-2409	w dear
-387	w deb
-562	w december
-771	w decision
-840	w decline
41	w del
-773	w den
-957	w denise
455	w dental
-8	w department
-674	w depois
-1055	w dept
-889	w der
30	w des
-704	w deshalb
622	w design
-1316	w desk
-448	w deutsch
-1107	w dezember
-310	w di
-319	w dia
-751	w dias
-1476	w die
303	w digital
-1322	w director
-87	w disability
-710	w distinti
917	w district
-464	w dit
-672	w dmitri
-1212	w dni
720	w do
-887	w docusign
-826	w does
-921	w donnerstag
-847	w dossier
-1258	w dott
-758	w dr
-1032	w dra
-928	w dress
-755	w dsgvo
85	w du
-976	w dublin
-31	w due
-831	w duration
-195	w e
-716	w early
-582	w east
-1143	w easter
-365	w eastern
-1213	w editor
-136	w education
-625	w een
-1045	w eeo
-710	w eg
-1036	w eignungstest
-1391	w ein
-863	w eindruck
-516	w einladung
-1139	w einstellung
283	w el
-554	w elena
-890	w elif
-1032	w elle
-1130	w eltern
-678	w em
-733	w emil
-948	w empfang
-301	w employment
-249	w en
-1161	w ende
462	w energie
348	w energy
-381	w engineering
-1396	w england
-503	w english
-1060	w entscheidung
-768	w equal
-1357	w equipe
-1207	w er
-816	w erfahrung
-1256	w erfahrungen
-1337	w erfolg
-1261	w ergebnis
410	w erste
-372	w es
-296	w est
-937	w este
-1668	w estimada
-1756	w estimado
-19	w et
-1299	w euro
-972	w europe
-782	w even
-1023	w event
-595	w everything
-682	w exa
-865	w example
-1182	w excel
-1440	w executive
-658	w exmo
-1112	w f
-341	w facebook
-1050	w fachbereich
-469	w fahrtkosten
-561	w fair
-1274	w fall
302	w falls
-1050	w familie
-195	w farah
-1026	w fatima
-645	w feb
-524	w februar
-783	w february
-1061	w fecha
-1010	w felix
808	w fh
129	w field
-1162	w filiale
50	w financial
273	w finch
-929	w fiona
193	w fire
-187	w first
-859	w five
-793	w floor
-926	w follow
342	w foods
215	w for
-70	w form
-769	w format
-1080	w formular
1000	w foundation
38	w four
-999	w fr
-1089	w frage
-1032	w fragen
-1808	w frau
522	w freight
-1388	w freundliche
-600	w fri
-903	w friday
-1148	w fridays
-649	w frist
-828	w from
-916	w fuhrungszeugnis
247	w fundacion
111	w fur
-1364	w fw
-78	w g
646	w games
-1155	w gary
-614	w gate
-1209	w geachte
-354	w geben
-449	w geduld
-1018	w gehalt
844	w gemeente
318	w gemeinde
-469	w general
-2055	w gentile
-625	w gern
-703	w gerne
-736	w geschaftsfuhrer
-636	w geschaftsstelle
-1218	w gesprach
-1238	w gesprache
-821	w get
-708	w giulia
-759	w give
-85	w global
-1172	w gluck
-1039	w go
-714	w god
-823	w good
-678	w google
-906	w got
-865	w gott
-873	w government
-944	w governors
-611	w graag
-595	w grace
-925	w gracias
-1398	w grade
-728	w graduate
-1091	w graham
346	w grand
-1147	w grazie
110	w great
-698	w greenhouse
-1582	w greta
-674	w groet
-1031	w groetjes
-319	w group
994	w groupe
-818	w grund
-1114	w grunden
719	w grupo
216	w gruppe
182	w gruppo
-1546	w gruss
-2316	w grusse
-1187	w grussen
-1204	w gute
-1149	w guten
-1312	w gwen
-481	w h
-971	w ha
-855	w hackerrank
-703	w haddad
-436	w half
-643	w hall
-104	w halle
-2533	w hallo
-823	w hana
-615	w handy
-903	w hannah
884	w harbour
-817	w harriet
-849	w haus
-750	w hause
-710	w have
-846	w having
-506	w he
-1637	w head
1356	w health
-305	w heb
-1441	w hej
-1921	w hello
-1055	w hemos
-594	w her
-717	w herbst
-285	w here
-1823	w herr
-1118	w herzlich
-1118	w herzliche
-214	w het
-2252	w hey
-2720	w hi
-324	w high
-468	w hinweis
-1137	w hinweise
-335	w hire
-702	w hirevue
-1654	w hiya
-1030	w hof
-1622	w hoi
-2140	w hola
710	w home
988	w homes
36	w hope
584	w hospice
362	w hospital
862	w hospitals
-952	w hospitation
-178	w hotel
242	w hotels
-841	w hours
-318	w house
893	w housing
-555	w however
-1755	w hr
-692	w hrb
-1120	w hugo
-1212	w human
-1241	w humanos
-1186	w i
-1348	w id
-1221	w if
-1572	w ihnen
-897	w ii
-909	w ik
-57	w il
-400	w ilse
-1555	w im
-1596	w imogen
-1234	w in
-937	w inc
-788	w indeed
-2015	w ines
-608	w information
-1071	w informationen
-403	w ing
-1769	w ingrid
-781	w initiativbewerbung
-848	w innen
-867	w instagram
-392	w institut
810	w institute
401	w instituto
189	w insurance
439	w international
-982	w interview
-926	w ireland
-1033	w is
-774	w ist
79	w it
-762	w ivan
-1411	w j
-1306	w ja
-1222	w jahr
-778	w jahre
-968	w jan
-1053	w jana
-1001	w januar
-637	w january
9	w jean
-882	w jess
-613	w jetzt
-1030	w jo
-949	w jobs
-779	w join
-1332	w jonas
-877	w jordan
-676	w juli
-584	w july
-877	w june
-1260	w juni
-250	w junior
-887	w just
-1329	w k
-114	w kaffee
-920	w kandidat
-1609	w kandidaten
155	w kanzlei
-410	w keep
-759	w kennenlernen
-1257	w kennziffer
623	w kestrel
-858	w kevin
-427	w kia
-691	w kim
-902	w kind
-763	w kindly
314	w kita
-842	w klasse
-329	w klinikum
-1060	w kofi
-34	w kollegen
167	w kollegin
-641	w kom
-612	w kommen
-884	w kommission
-519	w kontakt
-1096	w kosten
-738	w kowalczyk
320	w kreis
-749	w kun
-320	w l
-298	w la
-1137	w laat
-508	w lab
79	w labor
1108	w labs
-12	w laden
-104	w land
430	w lane
-1120	w lars
-343	w las
-1065	w last
-1031	w late
-113	w law
-466	w le
-169	w lea
702	w learning
-1162	w lebenslauf
-819	w leeds
195	w legal
-696	w lei
-276	w leila
-890	w leiter
-940	w leitung
-785	w lena
166	w les
-1144	w letter
-930	w leute
-1230	w level
-623	w lever
-1109	w lg
-425	w lhe
-571	w library
-2830	w liebe
-1471	w lieber
472	w lindqvist
-912	w link
-761	w linkedin
-1085	w liste
35	w little
919	w living
-773	w ll
-497	w lo
-340	w local
-1183	w location
-507	w log
167	w logistics
766	w logistik
-457	w london
-435	w looking
-738	w lorna
331	w los
-850	w losung
-966	w lou
-668	w lovely
-703	w ltd
-23	w luca
-1064	w lucas
-129	w lucia
-465	w luck
-1005	w luis
-954	w lunch
-1645	w m
-1139	w ma
-347	w madam
-1401	w madame
-1178	w mai
-1020	w mail
-291	w main
-607	w mairie
-232	w maison
-628	w mal
-916	w manage
-1035	w management
-1543	w manager
-886	w managing
-728	w mann
-1153	w many
-775	w mappe
481	w mar
-590	w mara
-809	w march
-722	w marchetti
-824	w marco
-1273	w marcus
-813	w marguerite
-944	w marie
1006	w marine
-636	w mark
-188	w marsh
-615	w marta
-1147	w martin
-852	w marz
-790	w mateo
-665	w may
-710	w maybe
-776	w me
-750	w med
711	w media
788	w medical
-1176	w meet
-835	w meeting
-1171	w mein
-844	w meine
-787	w member
-1165	w menschen
156	w meridian
-859	w message
-778	w met
-1064	w mfg
-805	w mi
-1418	w microsoft
203	w mill
-1319	w min
-273	w mina
367	w ministry
-474	w minute
-1021	w minuten
-1397	w miss
-1660	w mit
-947	w mittagessen
99	w mitte
-713	w mitteilung
-958	w mittwoch
-1451	w mme
-1026	w mo
-605	w moi
-1405	w moin
-775	w moment
-1069	w mon
-589	w monate
-624	w monaten
-812	w monats
-501	w monday
-878	w monica
-1046	w monique
-1290	w monsieur
-993	w montag
-855	w morgen
-1238	w morning
608	w moss
-377	w most
-1524	w mr
-520	w mrs
-1021	w ms
-978	w muhe
502	w municipal
491	w museum
388	w mutual
-1214	w n
-255	w na
-1337	w nach
-976	w nachfrage
-710	w nachmittag
-1086	w nachricht
-1049	w nadia
-831	w name
-578	w namen
-877	w nao
1018	w national
-879	w ne
-1214	w need
-1003	w nein
-667	w nele
634	w network
-583	w new
111	w nhs
-927	w ni
-835	w nice
-1699	w no
-960	w non
-408	w noor
530	w nord
468	w nordlicht
-315	w north
384	w northern
-776	w nos
-1834	w not
-1077	w note
-602	w nothing
-438	w notice
-687	w november
-876	w now
-832	w number
-825	w numerical
-579	w nummer
-1	w nursing
-717	w o
-545	w ob
-763	w obrigada
-716	w obrigado
-640	w october
-7	w of
-1339	w offer
-189	w office
-676	w ohne
-1381	w oi
-1341	w ok
-675	w okafor
-988	w oktober
-1537	w ola
-651	w olaf
41	w old
-341	w on
-853	w one
-1329	w online
-975	w only
35	w op
-125	w open
-902	w operations
-759	w ops
-903	w oracle
-617	w original
-935	w ort
-831	w os
-1094	w otherwise
-623	w out
-866	w over
-598	w owing
-1185	w p
-901	w pa
313	w pacific
-567	w panel
418	w paper
-162	w papier
-1082	w para
-1599	w paris
-390	w park
-674	w parking
-902	w part
171	w partner
-940	w partners
-1158	w passt
-1194	w patricia
-1367	w paul
-989	w paula
-1301	w pauline
296	w pay
-1303	w pc
-1160	w pdf
577	w pension
-675	w people
-279	w per
-982	w person
-936	w personal
-1015	w personalrat
-1181	w personen
-936	w personio
-600	w personnel
-789	w peter
-1274	w petra
5	w pflege
650	w pharma
-1139	w pick
-809	w place
-1103	w plan
-915	w platz
-1014	w platze
127	w plaza
-907	w pls
-1192	w pm
-607	w pode
347	w point
192	w police
-475	w policy
-1105	w por
451	w port
-1515	w portal
-630	w portfolio
-224	w post
-679	w postfach
-1206	w pour
-1143	w powered
152	w pr
209	w practice
-488	w praxis
-1083	w president
-241	w press
-1024	w prezado
84	w primary
-1679	w principal
-838	w privacy
-774	w priya
-869	w priyanka
-775	w probearbeiten
-892	w probetag
-853	w probezeit
-1142	w professor
-1398	w profil
-885	w profile
-578	w programme
-980	w prufung
-809	w ps
-362	w public
-775	w python
-994	w qualifikation
-1093	w qualifikationen
-832	w quando
-1139	w que
-693	w queremos
-870	w questions
-1681	w r
-1468	w ra
501	w rail
-1431	w raum
-966	w ravi
-127	w re
-813	w read
-1159	w readme
-404	w really
-1149	w rec
-854	w recebemos
-694	w rechnen
-997	w recruiter
-947	w recruiting
-1428	w recruitment
-1046	w recrutamento
-422	w recrutement
-1253	w recursos
-1151	w ref
-814	w reference
-791	w references
-1044	w regards
64	w region
25	w regional
-1110	w registered
-927	w regulation
-333	w reisekosten
-1051	w reminder
-949	w replies
-1074	w reply
-255	w reporting
-806	w req
-968	w requisition
-1057	w reschedule
241	w rescue
-75	w research
-347	w reserve
-792	w resources
-1653	w resourcing
-176	w ressources
-878	w results
-929	w resume
-14	w retail
-739	w review
-384	w reyes
-811	w rgpd
-1269	w rh
394	w ridge
-606	w right
-585	w ring
394	w road
-840	w rob
852	w robotics
-607	w room
-1206	w rosa
-1042	w round
-828	w ruhe
-854	w runde
-159	w rural
-1211	w ruth
-608	w s
-347	w sa
-904	w sabine
-1194	w safe
-695	w sag
460	w saint
-951	w salary
-806	w saludo
-985	w saludos
-1307	w salut
-748	w saluti
-902	w sam
-1043	w same
-915	w samir
-1082	w samstag
310	w san
-1510	w sandra
-780	w sans
186	w santa
-1000	w sara
-592	w saturday
-928	w saturdays
-963	w say
-1019	w schedule
-536	w school
-485	w schools
-887	w schreiben
-965	w schritt
-1182	w schritte
-873	w se
-1287	w search
-527	w secretaria
-1300	w secretary
608	w security
134	w see
-963	w sehr
-796	w sei
-973	w seite
-607	w seiten
-1346	w sekretariat
-1164	w seleccion
-993	w selection
-1047	w selezione
-537	w send
-757	w senhor
-408	w senior
-956	w sent
-723	w september
-458	w serra
-313	w service
-641	w services
-1164	w servus
-965	w seu
-645	w she
-660	w shl
-1081	w should
-1294	w si
-527	w siamo
-1094	w sig
-958	w sign
-124	w simon
-476	w simone
-986	w since
-1119	w sincerely
-830	w siobhan
-332	w sir
-1585	w sister
-1087	w site
-1077	w sitz
-817	w sitzung
-720	w six
-860	w smartrecruiters
-779	w so
-1036	w sobald
-1214	w sobre
-858	w social
-445	w society
-922	w sofia
210	w software
-88	w solicitors
-830	w sollte
-572	w sollten
-320	w solutions
63	w sommer
-926	w sonntag
-1114	w sorry
357	w south
-1274	w sql
-1077	w sr
-775	w sra
-857	w ssa
173	w st
-22	w stadt
177	w stadtwerke
-571	w staff
-726	w staffing
-1150	w stage
-1149	w stand
-597	w standort
-1314	w start
71	w state
-388	w states
152	w station
-1004	w status
-1173	w stay
-928	w std
-729	w stelle
-1267	w stellen
-805	w step
-914	w steve
444	w stiftung
-1117	w still
-1029	w stock
-955	w stop
388	w street
220	w studio
-1166	w stunde
-1485	w stunden
-827	w su
-995	w sua
-626	w succes
514	w sud
-803	w sue
-1404	w sunday
-907	w suo
72	w support
264	w sur
-189	w sv
-416	w system
174	w systems
-478	w t
-689	w ta
-1387	w tag
-1582	w tage
-876	w tagen
-1554	w take
-884	w talent
-1152	w talento
-871	w talk
-608	w tamsin
-855	w tariq
-663	w te
-529	w team
-971	w teamtailor
98	w tech
-682	w technical
-403	w technologies
1348	w technology
-1072	w teil
-1216	w teilnahme
-933	w tel
-670	w telefon
-650	w telefonat
-770	w tell
-1017	w teresa
-1422	w termin
-1859	w test
-1014	w tests
-1021	w text
-128	w the
-119	w theatre
-868	w thema
-469	w then
-823	w theo
-1646	w there
-1089	w they
-623	w thomas
-619	w those
36	w three
-969	w thu
-931	w thurs
-752	w thursday
-1078	w ti
-1680	w time
-814	w tisch
-627	w title
-829	w to
-1016	w tobias
-863	w tom
-814	w tomas
-812	w tomorrow
-814	w ton
41	w top
-755	w tot
-785	w tour
-17	w town
-371	w trac
-790	w trager
-995	w trainee
-545	w training
603	w travel
-92	w tribunal
12	w trust
-1042	w trustees
-1191	w try
-455	w tu
-1396	w tue
-914	w tues
-560	w tuesday
-637	w tuesdays
-656	w tut
-378	w two
-1128	w u
-1223	w uber
-1181	w ufficio
-1530	w uhr
-655	w uhrzeit
406	w uk
-981	w um
-476	w un
-631	w una
-645	w und
-1201	w under
-1431	w uni
-229	w union
24	w unit
-119	w united
558	w universitat
-156	w university
-1746	w unterlagen
-1149	w unternehmen
-976	w unterschrift
-726	w until
-354	w up
-768	w urlaub
-615	w use
-1113	w uw
-1114	w v
-1281	w vacancy
453	w val
635	w vale
611	w valley
-314	w van
-1341	w ve
-799	w venue
-658	w vera
-1092	w verbal
-1428	w verfahren
-768	w verfahrens
-1027	w verfugung
-963	w verify
-853	w verstandnis
-1126	w vertrag
-573	w vertrauen
-136	w verwaltung
187	w veterans
1010	w veterinary
-126	w vi
-846	w video
-1122	w viel
-988	w viele
-656	w vielen
-1008	w vielzahl
-172	w view
-320	w voce
-670	w vollzeit
-1479	w von
-540	w voor
-843	w vor
-507	w vorauswahl
-844	w vormittag
-824	w vorschlag
-1205	w vorstand
-562	w vorstellung
-782	w vos
-122	w voss
-842	w vous
-1075	w vp
-1315	w w
-1489	w wahl
-837	w wales
-790	w wann
-650	w want
-1458	w warm
-641	w warmly
-953	w was
-759	w wat
1297	w water
-749	w way
-790	w wear
-1009	w wed
-691	w wednesday
-1163	w weds
-818	w weg
-1155	w wegen
-836	w wei
-1209	w welcome
-1319	w well
-1030	w wenn
-440	w wer
-1184	w werk
-1056	w werkstatt
-29	w west
-1024	w whatsapp
-1356	w when
-610	w which
-518	w while
-376	w whitlock
-1031	w who
-650	w wie
-638	w wien
-819	w wil
-317	w wishes
-957	w wo
-1103	w woche
-918	w wochen
-831	w wochenende
-1254	w word
-938	w workable
-851	w works
-1068	w written
-1450	w x
-1803	w xxx
-1509	w xxxx
-474	w y
-893	w year
-990	w yes
-1423	w yours
-836	w yusuf
-925	w zeichen
-456	w zeit
-507	w zeitpunkt
-1226	w zentrale
-471	w zeugnis
-1056	w zeugnisse
-553	w zimmer
-754	w zoe
-556	w zoom
-935	w zu
-755	w zugang
-536	w zum
-640	w zur
-597	w zwischenstand
588	whole more seldom
110	within
716	within as often
859	within told
-297	writes
-905	writes own
540	writes provider
734	writes system
-645	written alone
-938	written alone board
-962	written alone nobody
-696	written alone own
147	written alone provider
236	written alone system
`;
