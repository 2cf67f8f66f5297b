// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
111	< !
-1007	< "
-990	< &
-357	< (
-376	< )
-1085	< +
127	< ,
-559	< -
-200	< .
-42	< /
-1117	< 00
-804	< 000
-1245	< 1
-983	< 10
-1246	< 11
-1086	< 12
-1199	< 13
-800	< 14
-1077	< 15
-943	< 16
-860	< 17
-1003	< 18
-1164	< 2
-1188	< 20
-794	< 25
-1267	< 3
-1372	< 30
-1382	< 4
-1158	< 40
-1035	< 45
-790	< 5
-765	< 59
-895	< 6
-667	< 60
-899	< 8
-1140	< 9
-966	< 90
100	< :
-1032	< ;
17	< ?
726	< @
-592	< [
-1360	< ]
39	< ^
334	< a
-690	< ab
162	< about
-360	< acht
-1353	< after
-223	< al
-539	< alle
-994	< allen
-1081	< alles
-1315	< als
102	< am
555	< an
-458	< and
-1155	< andere
-739	< anderen
368	< as
969	< at
-222	< au
-1043	< auf
-1254	< aus
11	< avec
111	< be
-3	< before
-95	< bei
-662	< beiden
-258	< beim
-587	< beruflichen
-675	< besten
567	< bij
-1304	< bis
-952	< bitte
182	< but
-559	< by
-803	< candidate
1305	< chez
15	< con
1086	< da
3	< das
300	< de
-1218	< dear
-107	< dein
-562	< deine
-773	< deinem
-896	< deinen
-803	< deiner
469	< del
-88	< della
-322	< dem
-53	< den
106	< der
-551	< deren
143	< des
242	< di
219	< die
-909	< diese
-919	< diesem
-819	< dieser
-493	< dieses
14	< do
-982	< drei
-61	< du
-935	< e
-904	< eigenen
-1337	< ein
-1912	< eine
-905	< einem
-1431	< einen
-1218	< einer
-1134	< eines
-553	< einige
148	< el
-937	< em
389	< en
-661	< engere
-362	< enhanced
-831	< ersten
-660	< etwas
-225	< for
-283	< freundlichem
-1003	< freundlichen
-147	< from
-980	< fünf
33	< für
-1154	< fürs
-1164	< geehrte
-529	< geehrter
-883	< gute
-1006	< guten
-799	< halbe
-500	< heer
-1232	< hello
-557	< herzlichen
197	< het
-1219	< hi
-607	< ich
651	< if
-67	< ihr
-599	< ihre
411	< il
-294	< im
234	< in
-760	< ins
-778	< is
-1297	< ist
-1032	< job
241	< joining
-1281	< kein
-1077	< keine
-671	< keinen
-1024	< kleine
-752	< kurze
-265	< la
193	< le
-746	< letzte
-633	< letzten
-379	< meet
-775	< mehr
-814	< mein
-1311	< meine
-622	< meinem
-181	< met
-845	< mevrouw
-633	< mit
-1028	< monday
-397	< morning
547	< na
-804	< nach
-1214	< neue
-752	< neuen
-385	< no
-1162	< noch
-679	< nächste
-1014	< nächsten
163	< o
-1056	< oder
177	< of
-1286	< ohne
-848	< on
-721	< one
-223	< or
-1274	< our
-226	< per
-303	< photo
-830	< plus
-676	< pm
64	< por
465	< recruitment
-1362	< s
-890	< sechs
762	< sie
123	< so
-1048	< ssa
-539	< tarde
36	< team
-834	< thanks
642	< that
-402	< the
-787	< through
789	< to
-701	< tu
-320	< two
-1013	< um
-619	< un
-813	< und
243	< under
-1354	< unser
-1408	< unsere
-1213	< unserem
-1034	< unseren
-1086	< unserer
-869	< unseres
-1474	< unter
524	< van
92	< via
-1140	< viel
-532	< vielen
-933	< vier
-7	< vom
877	< von
-639	< vor
-824	< votre
-869	< weitere
-949	< weiteren
376	< what
144	< which
-1215	< wir
602	< with
-601	< you
-189	< your
-886	< zehn
135	< zu
-1430	< zum
-751	< zur
-964	< zwei
-780	< zweite
-701	< zweiten
-750	< zwölf
-39	< |
-770	< ¡
-394	< £
-609	< ©
250	< «
187	< ·
-936	< ¿
85	< à
-823	< über
-213	< –
-1128	< „
-610	< •
287	<< ! !
-110	<< " .
-1359	<< ' s
144	<< ) ,
460	<< ) .
159	<< ) at
461	<< , and
-622	<< , das
-1071	<< , den
-1258	<< , der
-509	<< , deren
-1329	<< , die
-733	<< , ein
-347	<< , eine
-695	<< , im
306	<< , so
-307	<< , the
-892	<< - und
425	<< . (
423	<< . ,
-774	<< . 00
-656	<< . 15
-446	<< . 30
-594	<< . das
-1432	<< . den
-1368	<< . der
-442	<< . die
-1488	<< . ihr
29	<< . ihre
-1052	<< . im
-1016	<< . in
-1048	<< . ssa
439	<< . the
-673	<< . your
-748	<< . ¿
-1410	<< 1 .
-503	<< 1 :
-298	<< 10 .
-339	<< 10 :
-500	<< 11 :
-713	<< 12 .
-727	<< 12 :
-590	<< 14 .
-1239	<< 15 .
-1195	<< 2 .
-605	<< 2 :
-453	<< 20 .
-664	<< 23 :
-1018	<< 3 .
-927	<< 30 .
-1353	<< 4 .
-492	<< 5 .
-895	<< 6 .
-434	<< 7 .
-672	<< 9 .
-534	<< 9 :
-763	<< : "
-958	<< : 00
-846	<< : 15
-1090	<< : 30
-907	<< : 45
-765	<< : 59
-304	<< : [
-685	<< : der
423	<< : die
-538	<< ] [
-817	<< ^ "
-202	<< ^ (
-1324	<< ^ -
-27	<< ^ [
39	<< ^ ^
345	<< ^ das
-1218	<< ^ dear
105	<< ^ dein
-430	<< ^ deine
-705	<< ^ den
-291	<< ^ der
-126	<< ^ die
-1232	<< ^ hello
-352	<< ^ herzlichen
-1196	<< ^ hi
-374	<< ^ ihre
-1152	<< ^ im
396	<< ^ recruitment
-439	<< ^ team
-99	<< ^ the
-540	<< ^ vielen
419	<< ^ your
-744	<< ^ ¡
-424	<< ^ ©
-790	<< ^ ¿
-343	<< ^ –
-1379	<< ^ •
-1181	<< a .
-895	<< agréer ,
-583	<< an .
-912	<< an den
-182	<< an der
-190	<< an die
-458	<< an unserem
-1242	<< and the
-389	<< and your
-544	<< application .
709	<< application to
405	<< applying to
-1003	<< april .
-1120	<< ask for
605	<< assistant ,
-652	<< at our
32	<< at the
-1135	<< auf dem
-1235	<< auf der
-1462	<< auf die
-480	<< auf diese
-938	<< auf unserer
-544	<< aufgrund der
-309	<< aus dem
-328	<< aus der
-348	<< aus diesem
-684	<< before the
552	<< behalf of
831	<< bei der
-597	<< bewerberinnen und
-711	<< bis zum
-956	<< bitten um
-539	<< boa tarde
-1374	<< bring your
-582	<< by the
-990	<< dass die
-350	<< date :
29	<< day .
203	<< days .
139	<< de la
-363	<< den nächsten
-661	<< die engere
510	<< director ,
-952	<< dott .
-757	<< dra .
-942	<< durch die
-747	<< días ,
-562	<< ein .
-263	<< email .
363	<< employer .
1263	<< employer :
755	<< employment with
-504	<< engineer (
-87	<< engineer ,
-715	<< england and
-701	<< for the
125	<< friday .
337	<< from the
-12	<< für das
-667	<< für deine
-1543	<< für den
-1366	<< für die
-475	<< für eine
-856	<< für ihr
-516	<< für ihre
-725	<< geachte heer
-512	<< geachte mevrouw
-1156	<< gmbh ,
-735	<< good morning
758	<< greetings from
-663	<< haben .
-437	<< haben ihre
-795	<< hat .
-1008	<< here .
-1317	<< hola ,
-744	<< hours .
-889	<< house ,
942	<< hr ,
-1221	<< i .
-230	<< ihnen alles
-837	<< ihnen die
-461	<< ihnen viel
-520	<< in .
21	<< in den
-888	<< in der
-436	<< in die
-588	<< in diesem
-592	<< in our
-327	<< in the
-626	<< in unserem
-992	<< in unserer
1758	<< interest in
-210	<< interview .
296	<< interview with
-728	<< is a
-1122	<< is an
-1375	<< is in
-924	<< ist .
-21	<< it .
-550	<< job .
-417	<< keep your
-795	<< location :
-834	<< ltd ,
-690	<< m .
-341	<< madame ,
-524	<< mail .
119	<< manager ,
-570	<< manager .
-1044	<< me ,
-462	<< me .
-41	<< me and
-672	<< message .
-807	<< minutes .
-826	<< mit .
-217	<< mit anderen
-443	<< mit besten
219	<< mit dem
-1183	<< mit den
-784	<< mit der
-550	<< mit einem
-320	<< mit einer
-283	<< mit freundlichem
-854	<< mit freundlichen
-545	<< monday ,
-153	<< monday .
-857	<< months .
-1133	<< nach dem
-851	<< nach den
-699	<< nach der
-519	<< nach sechs
-782	<< nicht .
-1150	<< no .
-50	<< now .
-631	<< of the
641	<< office ,
-735	<< officer (
-101	<< officer ,
-981	<< oi ,
-885	<< olá ,
-798	<< on .
53	<< on the
-620	<< one .
508	<< ort :
-635	<< panel :
1139	<< partner ,
-277	<< position .
759	<< position at
-691	<< powered by
-1357	<< registered in
-46	<< role at
-879	<< s .
-1164	<< sehr geehrte
-529	<< sehr geehrter
1174	<< sent to
-750	<< sich die
-440	<< sie am
-958	<< sie den
118	<< sie die
-325	<< sie diese
-303	<< sie eine
-629	<< sie ihre
-953	<< sie im
-515	<< start :
-758	<< status :
439	<< team ,
-355	<< team at
-459	<< test .
-746	<< that .
-692	<< that the
-403	<< thursday ,
-113	<< thursday .
-348	<< time .
-243	<< to the
-229	<< tuesday ,
-1277	<< uhr ,
-677	<< uhr .
-517	<< und das
-987	<< und der
-206	<< und die
-612	<< und viel
-1026	<< under the
1028	<< unfortunately ,
-911	<< uns die
323	<< uns im
-224	<< until the
-1236	<< up .
53	<< us .
555	<< us at
-644	<< venue :
-87	<< von der
-968	<< week .
-403	<< weeks .
-1144	<< wegen der
-258	<< werden .
-1307	<< when :
-625	<< where :
-1290	<< wir den
-718	<< wir die
-842	<< wir ihre
-528	<< wir im
-616	<< with our
544	<< with the
358	<< year .
-532	<< yet .
-768	<< you .
-1048	<< zu den
-647	<< zu unserem
-457	<< zukunft alles
-970	<< über den
-1073	<< über die
-377	<> ! $
-773	<> ! ,
-125	<> " "
123	<> ( )
100	<> ( ,
-338	<> ( .
-187	<> ) $
-1903	<> , !
463	<> , $
-540	<> , '
352	<> , (
-308	<> , )
-668	<> , ,
-599	<> , .
-849	<> , 2
-1680	<> , :
-1094	<> , and
-95	<> , floor
790	<> , has
-434	<> , in
94	<> , is
-507	<> , nach
-1889	<> , und
-1038	<> , |
-7	<> - $
-1138	<> - (
-4	<> - ,
-1249	<> - .
-593	<> - :
-1235	<> . !
-749	<> . $
450	<> . '
-873	<> . (
-623	<> . )
-67	<> . ,
-485	<> . .
-777	<> . 2026
-241	<> . :
-1315	<> . ?
-1381	<> . a
-491	<> . als
-766	<> . an
-1259	<> . and
-156	<> . applicants
-59	<> . are
-956	<> . as
-1064	<> . at
-532	<> . attached
-577	<> . be
-502	<> . bei
-643	<> . bis
-903	<> . bitte
-1191	<> . by
-687	<> . can
-435	<> . candidates
-192	<> . dahin
-872	<> . das
-1234	<> . de
-250	<> . den
-1136	<> . der
-767	<> . die
-556	<> . diesem
-513	<> . do
-949	<> . du
-792	<> . el
-915	<> . en
-318	<> . er
-1043	<> . es
-1432	<> . for
-931	<> . from
-632	<> . für
-1129	<> . geht
-702	<> . haben
131	<> . has
-817	<> . hat
-932	<> . have
-688	<> . het
-767	<> . i
-513	<> . ich
-664	<> . if
-569	<> . il
-637	<> . im
-1113	<> . in
159	<> . is
-575	<> . ist
-525	<> . it
-373	<> . je
-746	<> . kann
-892	<> . können
-657	<> . la
-365	<> . le
-121	<> . like
-740	<> . lo
-445	<> . luck
-1016	<> . may
-1088	<> . me
-874	<> . mir
-222	<> . mit
-653	<> . need
-565	<> . nicht
-683	<> . no
-767	<> . not
-862	<> . o
-1345	<> . of
-1345	<> . on
-450	<> . one
-295	<> . our
-698	<> . por
-719	<> . put
-876	<> . que
-533	<> . se
-954	<> . sie
-966	<> . sind
-463	<> . sorry
-728	<> . te
-602	<> . that
80	<> . the
-621	<> . then
-877	<> . to
-557	<> . u
-500	<> . um
-240	<> . un
-850	<> . und
-611	<> . uns
-317	<> . us
-491	<> . von
31	<> . vous
-485	<> . war
-423	<> . was
-779	<> . we
-890	<> . werden
-380	<> . were
-583	<> . who
325	<> . will
-693	<> . wir
-728	<> . wird
-991	<> . with
-1137	<> . you
-240	<> . your
228	<> / $
-726	<> 00 $
-1007	<> 00 ,
-596	<> 15 ,
-297	<> 30 $
-818	<> 30 ,
-373	<> 30 .
-587	<> 45 ,
-434	<> : $
-1430	<> : (
-29	<> : ,
-463	<> : .
-1087	<> : :
-1117	<> : teams
-172	<> : |
-193	<> : –
-40	<> ? $
-429	<> ? ,
-617	<> ? .
752	<> @ $
161	<> [ $
-667	<> [ ,
63	<> [ ]
-1187	<> ^ !
144	<> ^ $
-937	<> ^ &
-734	<> ^ '
-56	<> ^ (
-111	<> ^ )
359	<> ^ ,
173	<> ^ -
9	<> ^ .
608	<> ^ /
-636	<> ^ 1
-500	<> ^ :
-1193	<> ^ ?
-741	<> ^ [
-328	<> ^ a
-685	<> ^ about
-734	<> ^ abrazo
-451	<> ^ afternoon
-620	<> ^ all
-280	<> ^ am
-247	<> ^ an
-1908	<> ^ and
-216	<> ^ are
186	<> ^ as
-635	<> ^ at
352	<> ^ au
-226	<> ^ aus
-222	<> ^ be
-305	<> ^ besten
-241	<> ^ bis
-1283	<> ^ by
-512	<> ^ candidato
-468	<> ^ care
-260	<> ^ careers
-127	<> ^ careful
-777	<> ^ cordialement
-821	<> ^ d
-610	<> ^ dat
-622	<> ^ date
-838	<> ^ day
-784	<> ^ de
-135	<> ^ der
-1119	<> ^ des
-859	<> ^ di
-1016	<> ^ dia
-914	<> ^ die
-1043	<> ^ do
-841	<> ^ done
-703	<> ^ dott
-1030	<> ^ du
-829	<> ^ días
-218	<> ^ e
-862	<> ^ een
-770	<> ^ el
-538	<> ^ en
2	<> ^ es
237	<> ^ est
-800	<> ^ for
-372	<> ^ freundlichem
-825	<> ^ freundlichen
-902	<> ^ from
-904	<> ^ für
-988	<> ^ geehrte
-782	<> ^ geehrter
-619	<> ^ groet
399	<> ^ has
188	<> ^ hat
-544	<> ^ heer
-1013	<> ^ here
256	<> ^ hiring
160	<> ^ hr
175	<> ^ i
-638	<> ^ il
-1352	<> ^ in
-502	<> ^ interview
152	<> ^ is
-414	<> ^ ist
-687	<> ^ it
-890	<> ^ je
-624	<> ^ jobs
-627	<> ^ kandidaat
-696	<> ^ können
-728	<> ^ l
-540	<> ^ la
277	<> ^ le
-444	<> ^ like
-946	<> ^ luck
-496	<> ^ me
-734	<> ^ message
-579	<> ^ mevrouw
-671	<> ^ mit
-723	<> ^ morning
-805	<> ^ my
-344	<> ^ news
-992	<> ^ no
205	<> ^ now
-758	<> ^ o
-935	<> ^ of
186	<> ^ on
-698	<> ^ one
-528	<> ^ or
-700	<> ^ ora
-331	<> ^ os
-929	<> ^ our
380	<> ^ people
-874	<> ^ per
742	<> ^ plc
-794	<> ^ por
-1005	<> ^ que
-59	<> ^ recruiting
-219	<> ^ recruitment
-1096	<> ^ regards
-426	<> ^ salary
-698	<> ^ saludo
-914	<> ^ saluti
-677	<> ^ service
-1134	<> ^ sie
-584	<> ^ sind
-497	<> ^ so
-162	<> ^ sorgfältiger
-552	<> ^ sorry
-346	<> ^ talent
-1023	<> ^ tarde
-349	<> ^ tardes
469	<> ^ te
-537	<> ^ team
-635	<> ^ test
114	<> ^ thanks
-1260	<> ^ that
-1056	<> ^ the
-654	<> ^ there
-933	<> ^ this
-621	<> ^ time
-1977	<> ^ to
-608	<> ^ tu
-1065	<> ^ un
-1065	<> ^ und
-670	<> ^ up
-655	<> ^ us
-908	<> ^ van
-862	<> ^ vom
-734	<> ^ voor
-842	<> ^ vous
-417	<> ^ vriendelijke
-1216	<> ^ we
-835	<> ^ werden
408	<> ^ will
-705	<> ^ wir
-518	<> ^ wishes
-259	<> ^ with
1215	<> ^ would
-292	<> ^ writing
-1047	<> ^ x
-1478	<> ^ you
-1254	<> ^ your
-907	<> ^ zum
-84	<> ^ |
322	<> ^ ·
-908	<> ^ à
208	<> ^ –
78	<> a ,
-961	<> a .
-1041	<> a employer
-652	<> alles !
-487	<> alles .
-384	<> alles und
-806	<> als .
670	<> am $
-596	<> am ,
-336	<> am .
-481	<> an opportunity
-1190	<> and $
-1130	<> and ,
-735	<> and .
-284	<> and be
1182	<> at !
-12	<> at $
-146	<> at ,
464	<> at .
-21	<> at and
88	<> at has
388	<> at in
685	<> at is
-128	<> at on
-691	<> auf .
-190	<> bei .
-468	<> besten $
549	<> bij .
-633	<> bis ,
-600	<> by $
-442	<> by .
-401	<> das ,
-170	<> das .
-960	<> das hat
150	<> das ist
571	<> de $
-862	<> de ,
346	<> de .
-1268	<> dear $
-922	<> dear ,
-277	<> dear :
-109	<> dein $
-319	<> deine $
-746	<> deine und
-241	<> dem ,
-103	<> dem .
48	<> den ,
-606	<> den .
-837	<> den der
-810	<> den für
-807	<> den in
-779	<> den mit
-790	<> den und
-292	<> der $
-840	<> der (
-705	<> der ,
115	<> der .
228	<> der :
-726	<> der am
-412	<> der an
-914	<> der der
-977	<> der für
77	<> der hat
-368	<> der in
-386	<> der ist
-390	<> der mit
-100	<> der und
-820	<> die ,
-292	<> die .
107	<> die als
-699	<> die der
-832	<> die für
212	<> die haben
-249	<> die hat
-491	<> die im
-538	<> die in
-690	<> die ist
-721	<> die mit
-342	<> die nach
-604	<> die nicht
-1391	<> die und
232	<> do $
245	<> do ,
261	<> do .
-560	<> drei ,
-627	<> drei .
-628	<> ein ,
-715	<> ein .
-508	<> eine ,
-553	<> eine .
-272	<> eine mit
-337	<> einen ,
-552	<> einen .
-697	<> einer .
27	<> en ,
196	<> en .
532	<> for $
-1448	<> for (
62	<> for ,
-187	<> for .
-276	<> freundlichem $
-969	<> freundlichen $
-647	<> from $
396	<> from ,
-457	<> from .
66	<> für $
-860	<> für und
-883	<> geehrte ,
-529	<> geehrter ,
-653	<> heer ,
-562	<> hello $
-653	<> hello ,
-279	<> herzlichen für
-890	<> hi !
-912	<> hi $
-745	<> hi ,
-754	<> ihr $
-497	<> ihr und
-235	<> ihre $
-949	<> ihre .
-187	<> ihre mit
-138	<> ihre werden
-906	<> im $
-761	<> im ,
-153	<> im .
-511	<> im mit
-80	<> im und
125	<> in !
-1352	<> in $
-485	<> in (
-683	<> in ,
283	<> in .
993	<> in and
22	<> in und
-683	<> keine .
-494	<> la ,
284	<> la .
-405	<> mevrouw ,
-828	<> mit ,
-1446	<> mit .
-47	<> mit und
-762	<> nach ,
-568	<> nach .
-788	<> nach der
475	<> of ,
-88	<> of .
-670	<> on ,
-441	<> on .
-498	<> on and
-168	<> or .
-456	<> our ,
-792	<> our .
-536	<> our office
-921	<> per .
469	<> recruitment $
-468	<> tarde ,
-106	<> team $
524	<> the $
-186	<> the '
43	<> the (
-397	<> the ,
279	<> the .
-172	<> the ?
182	<> the and
-616	<> the at
55	<> the for
-152	<> the has
-32	<> the in
244	<> the is
-412	<> the of
-1034	<> the on
-430	<> the or
382	<> the team
-517	<> the to
619	<> the will
-610	<> through .
848	<> to !
-1365	<> to ,
399	<> to .
257	<> to for
-431	<> um ,
-556	<> um .
-142	<> und $
-1209	<> und ,
-939	<> und .
-693	<> unserem .
-1069	<> unserer .
-487	<> van $
289	<> via .
-215	<> viel !
-590	<> viel .
-130	<> viel bei
-655	<> viel und
-494	<> vielen ,
-387	<> vielen für
-158	<> vom $
100	<> with (
-536	<> with ,
106	<> with .
-17	<> with and
-909	<> your ,
-1463	<> your .
-1126	<> your and
-520	<> your for
-683	<> your in
-1006	<> your number
-886	<> your on
-624	<> zum ,
-691	<> zum .
-410	<> zur .
-879	<> zwei ,
-952	<> zwei .
124	<> | $
133	<> | ,
328	<> | |
194	<> · $
-5	<> · ,
236	<> · ·
-887	<> à ,
-12	<> – $
-607	<> – (
-878	<> – ,
-162	<> – .
-154	<> – –
-727	<> • $
613	> !
123	> "
149	> $
-1140	> &
119	> '
-375	> (
19	> )
-1105	> +
-215	> ,
-8	> -
189	> .
575	> /
-1269	> 1
-991	> 10
-679	> 11
-952	> 12
-1055	> 14
-1674	> 2
-970	> 20
-1122	> 2025
-907	> 2026
-1339	> 3
-1559	> 4
-969	> 5
-1209	> 6
-1206	> 7
24	> 8
-855	> 9
-17	> :
-1113	> ;
129	> ?
-749	> [
173	> ]
-747	> a
-269	> ab
154	> about
-734	> abrazo
-281	> afraid
-18	> after
-451	> afternoon
-833	> al
-634	> all
-865	> aller
-781	> alles
198	> als
-941	> am
-1221	> an
-336	> and
-665	> any
-419	> applicants
-627	> april
393	> are
576	> as
-934	> asked
-1344	> assessment
-673	> at
-1102	> attached
-866	> até
159	> au
-1011	> auch
-1190	> auf
-761	> aufnehmen
-1569	> aus
-489	> back
-846	> be
-586	> been
-858	> before
-891	> bei
-852	> bekommen
-953	> besteht
-305	> besten
-64	> beworben
-1541	> bis
-1668	> bitte
-644	> bitten
-1178	> bleiben
-966	> bleibt
-1099	> branch
-1059	> brauchen
-738	> by
-971	> call
339	> can
-769	> candidates
-512	> candidato
-926	> candidatura
-1086	> card
-685	> care
419	> careers
-127	> careful
-704	> certificate
-655	> charity
-300	> check
-593	> com
435	> come
-768	> con
-777	> cordialement
-1019	> d
-804	> da
-425	> dahin
-701	> dan
-1192	> das
-569	> dat
-418	> date
-838	> day
-992	> de
-855	> deiner
-1321	> del
-774	> dem
-1162	> den
-602	> der
-1295	> des
-1119	> di
-1052	> dia
-884	> dich
-771	> die
-556	> diesem
-824	> dieser
-660	> dir
-1449	> do
613	> does
-843	> done
-703	> dott
-1347	> du
-859	> durch
-829	> días
-1058	> dürfen
-113	> e
-349	> een
-1206	> ein
-1327	> eine
-825	> einen
-861	> einer
-1435	> eines
-688	> el
-271	> else
-745	> em
-1327	> employer
108	> en
325	> entschieden
-384	> er
-850	> erfolgt
-309	> erhalten
-180	> es
749	> est
-200	> et
-989	> exercise
-1509	> finden
-270	> floor
428	> foi
5	> for
-845	> form
-1078	> frei
-372	> freundlichem
-1002	> freundlichen
-452	> from
-1205	> für
-861	> gab
-1127	> geben
-988	> geehrte
-782	> geehrter
-994	> geführt
-972	> gegeben
-623	> gehen
-881	> geht
-445	> gekommen
-751	> gelöscht
-992	> gemacht
-1749	> genommen
-663	> gern
-657	> get
-480	> gibt
-881	> go
-368	> going
-232	> got
-619	> groet
643	> ha
-660	> habe
-175	> haben
193	> had
-813	> happy
804	> has
204	> hat
657	> have
-439	> heb
-544	> heer
-689	> help
-497	> here
-794	> het
365	> hiring
-1026	> hours
574	> hr
-1156	> hängt
-886	> hätten
-19	> i
-833	> ich
-1001	> if
-1171	> il
-1538	> im
-102	> in
-826	> interview
119	> is
412	> isn
-1110	> ist
-1188	> it
-954	> je
-1362	> job
-730	> jobs
219	> kan
-627	> kandidaat
-1031	> kann
-426	> keep
-917	> keine
-545	> kommen
-1059	> kommt
-1136	> können
-675	> l
-520	> la
-24	> laden
8	> last
254	> le
-142	> leider
-698	> let
-776	> letter
-845	> liegen
-1051	> liegt
-819	> like
-1129	> link
-187	> lo
-906	> love
-1038	> luck
-480	> löschen
-741	> machen
-1206	> macht
-719	> make
-638	> mate
-135	> may
-1014	> me
-920	> meeting
-856	> mehr
-730	> mes
-734	> message
-1214	> met
-579	> mevrouw
-746	> minutes
-801	> mir
-2027	> mit
-1258	> mitbringen
-579	> more
-770	> morning
-838	> muss
-1314	> my
675	> möchte
-327	> möchten
-532	> möglich
-9	> müssen
-1068	> n
-116	> na
-1320	> nach
681	> ne
-707	> need
-770	> nehmen
-346	> news
-1750	> nicht
-1044	> no
-323	> noch
-488	> non
-601	> nos
-1372	> not
-406	> note
385	> now
-1229	> number
-709	> nur
362	> não
-1275	> o
-1031	> oder
-782	> of
-112	> office
-836	> ohne
-29	> on
-838	> one
-403	> op
-816	> opportunity
-825	> or
-737	> ora
-717	> os
-1125	> our
-316	> out
83	> over
188	> para
-945	> passt
483	> people
-280	> per
926	> plc
-641	> please
-191	> pleased
-145	> plus
-1105	> por
-81	> pour
-1085	> put
-1151	> que
-785	> questions
-802	> rather
-808	> read
216	> recruiting
-192	> recruitment
-1098	> regards
-439	> reply
-468	> reviewing
-179	> ring
-724	> ringraziamo
-881	> sagen
-426	> salary
-1108	> saludo
-1047	> saluti
380	> says
-757	> schon
-422	> se
-597	> see
-1112	> sehen
-924	> sein
-204	> send
433	> sent
-784	> service
-678	> setzen
-980	> si
-1344	> sie
-515	> sind
-339	> site
-645	> so
-162	> sorgfältiger
-877	> sorry
-1475	> sowie
-241	> sprechen
-940	> statt
-996	> stehen
-706	> steht
-837	> su
-890	> suchen
-359	> take
-260	> talent
-1024	> tarde
-349	> tardes
446	> te
-512	> team
-762	> teams
-200	> test
641	> thanks
-13	> that
-34	> the
-1034	> then
-765	> there
141	> this
-828	> three
160	> through
-926	> time
-492	> to
-719	> told
-841	> treffen
52	> tu
-457	> two
-541	> u
-389	> um
-1314	> un
-751	> una
-685	> und
-1293	> uns
-701	> unseres
-898	> unter
-540	> until
-404	> up
-468	> us
-786	> va
-868	> van
-152	> via
-795	> vom
-1567	> von
81	> voor
-1153	> vor
-896	> vorbei
211	> vorgesehen
-709	> vous
-417	> vriendelijke
180	> want
-1252	> wants
-764	> war
-880	> waren
-386	> was
-959	> we
-1082	> week
244	> weiter
-776	> werden
215	> were
-779	> what
-1219	> when
-1632	> who
-1280	> wie
-1083	> wieder
288	> will
-1057	> wir
-724	> wird
193	> wishes
-1335	> with
-410	> within
733	> would
-478	> write
-343	> writing
375	> wurde
-914	> wurden
-633	> wäre
-592	> wünschen
-583	> x
-122	> y
-934	> yes
-459	> you
-904	> your
-850	> zu
-286	> zum
-1098	> zur
-601	> zurück
-837	> zusammen
47	> |
238	> ·
-1326	> à
470	> è
-736	> é
-1230	> über
242	> –
-347	>> ! !
-140	>> ! $
951	>> ! we
-716	>> " $
-30	>> " ,
-1063	>> " .
149	>> $ $
300	>> ' s
-5	>> ( a
-598	>> ( she
756	>> ) $
-603	>> ) ,
-197	>> ) .
86	>> ) :
-1144	>> ) and
-828	>> ) at
-435	>> ) und
-3082	>> , $
523	>> , 1
-496	>> , 10
195	>> , 11
-257	>> , 12
-619	>> , 13
-815	>> , 15
-456	>> , 2
-892	>> , 2025
-375	>> , 3
-991	>> , 4
-309	>> , 8
117	>> , 9
-661	>> , a
149	>> , am
216	>> , and
-147	>> , as
-83	>> , at
-744	>> , bitte
52	>> , danach
-949	>> , danke
-850	>> , dann
-802	>> , das
-1129	>> , dass
516	>> , de
-1074	>> , den
-1162	>> , der
-1240	>> , die
-901	>> , du
24	>> , ein
-676	>> , eine
-430	>> , for
-549	>> , got
221	>> , head
24	>> , hr
-818	>> , i
-1331	>> , ich
-509	>> , ihre
98	>> , il
-618	>> , in
-100	>> , inc
-369	>> , it
-12	>> , je
-1230	>> , just
-600	>> , l
118	>> , la
575	>> , le
-977	>> , monsieur
-1183	>> , no
-753	>> , ob
-40	>> , on
-980	>> , our
-807	>> , please
283	>> , que
513	>> , s
-567	>> , sie
-1392	>> , so
-640	>> , sorry
-256	>> , thank
-1053	>> , thanks
267	>> , the
-588	>> , um
-1005	>> , und
-1097	>> , united
834	>> , we
-572	>> , which
-1559	>> , who
-1277	>> , wir
-259	>> , with
219	>> , you
-1118	>> , your
-1380	>> . "
347	>> . $
42	>> . (
-89	>> . )
177	>> . ,
474	>> . .
-796	>> . :
-652	>> . a
-1037	>> . bitte
-1055	>> . bring
-733	>> . danach
-1252	>> . das
351	>> . de
188	>> . der
-476	>> . die
-782	>> . du
-803	>> . ein
403	>> . he
-44	>> . i
-1267	>> . ich
81	>> . if
135	>> . ihre
558	>> . in
402	>> . it
-183	>> . no
-345	>> . please
329	>> . registered
-745	>> . sie
-355	>> . the
-639	>> . there
609	>> . this
1009	>> . unfortunately
-191	>> . we
-1321	>> . wenn
510	>> . wir
-350	>> . you
168	>> . your
105	>> . |
-138	>> . –
-54	>> : "
-565	>> : $
-757	>> : 00
-1262	>> : 1
-638	>> : 10
-284	>> : 11
-1014	>> : 12
-549	>> : 14
-682	>> : 15
-1163	>> : 2
-821	>> : 3
-669	>> : 30
-820	>> : 4
-1091	>> : 5
-712	>> : 6
-899	>> : [
1	>> : a
-644	>> : monday
-1058	>> : the
-541	>> : thursday
-481	>> : tuesday
-889	>> : £
81	>> ? $
318	>> ] $
-721	>> ] ,
-398	>> ] [
-573	>> a la
-888	>> ab .
-350	>> afraid .
-606	>> alles gute
-687	>> an ,
-706	>> an .
-890	>> an der
-705	>> and a
728	>> and for
-413	>> and i
-705	>> and me
-134	>> and the
-872	>> and wales
-213	>> at the
-546	>> auf dem
-863	>> aus dem
-715	>> aus der
-385	>> be in
-658	>> bei der
-551	>> bei uns
-276	>> besten grüßen
-678	>> bis zum
-636	>> bitten wir
-101	>> by the
-350	>> candidato ,
-251	>> careers $
-537	>> cordialement ,
-1019	>> d '
-420	>> dat je
-579	>> date :
-682	>> der stelle
614	>> does not
-703	>> dott .
-415	>> días ,
-660	>> ein .
-1104	>> employer .
-822	>> entschieden ,
-192	>> erhalten sie
-977	>> finden sie
178	>> for the
-372	>> freundlichem gruß
-830	>> freundlichen grüßen
-832	>> from my
-650	>> from the
-661	>> für das
-274	>> für dein
-685	>> für deine
-406	>> für den
-824	>> für die
-588	>> für ein
-632	>> für einen
-437	>> für ihr
-1101	>> für ihre
-329	>> für sie
-701	>> geben .
-826	>> geben zu
-733	>> geehrte frau
-658	>> geehrter herr
-306	>> gelöscht .
-619	>> groet ,
-647	>> habe ich
-487	>> haben sie
-356	>> haben wir
-309	>> has asked
-282	>> has been
500	>> has invited
318	>> has moved
-1130	>> hat sich
-5	>> hat uns
142	>> hr $
-526	>> i .
-1011	>> if you
-472	>> in anspruch
-914	>> in den
-1772	>> in der
-782	>> in die
-1296	>> in the
-355	>> in to
562	>> is a
180	>> is an
23	>> is committed
-661	>> is no
-777	>> is the
412	>> isn '
-593	>> ist der
-738	>> ist nicht
-574	>> kann ich
-800	>> können sie
-1036	>> können wir
-675	>> l '
31	>> laden wir
-770	>> like to
-517	>> love to
-456	>> luck !
-341	>> may be
-851	>> me a
-700	>> mit ,
-968	>> mit .
-832	>> mit dem
-914	>> mit den
-870	>> mit der
-348	>> mit ihnen
-319	>> möchten wir
120	>> müssen wir
-463	>> need to
-185	>> nicht als
-386	>> of luck
-1123	>> of the
-574	>> of us
-652	>> office .
-452	>> on file
-1079	>> on the
-475	>> opportunity employer
-281	>> os melhores
208	>> people team
-191	>> pleased to
-593	>> recruiting $
1044	>> recruiting team
-346	>> recruitment $
-619	>> regards $
-952	>> regards ,
-630	>> saludo ,
-526	>> saluti $
-752	>> sehen wir
-527	>> setzen wir
-490	>> sie bitte
-643	>> sie mir
-554	>> sie nicht
-786	>> sie sich
-520	>> sie uns
-502	>> sind wir
-141	>> sorry that
-287	>> sorry to
-125	>> talent $
30	>> talent acquisition
421	>> talent team
-391	>> team $
-574	>> thanks for
-306	>> the meantime
-717	>> time :
-76	>> to a
-987	>> to the
-541	>> to this
-343	>> und alles
-857	>> und bewerber
-286	>> und das
717	>> und der
-522	>> und die
-999	>> und ich
-395	>> und viel
-650	>> und wünschen
-631	>> voor je
-571	>> vor .
-324	>> vriendelijke groet
-239	>> we '
-729	>> werden nach
86	>> will be
355	>> will not
-471	>> wishes $
-392	>> wishes ,
-995	>> with the
-717	>> with us
1024	>> would like
-444	>> wünschen wir
-583	>> x $
83	>> you '
-766	>> you can
-689	>> you come
-553	>> you do
-344	>> you have
-360	>> you need
-301	>> you start
-702	>> your application
-567	>> zurück .
-463	>> à vous
-632	>> über die
582	agreed
303	agreed board
405	agreed nobody
124	agreed own
197	agreed provider
705	agreed system
281	any
-343	begins
724	begins told
-108	board
-459	e 0
-933	e 00
-913	e 000
-416	e 0000
-570	e 03
-377	e 07
-574	e 08
-550	e 09
-1033	e 1
-754	e 10
-243	e 10th
-917	e 11
-219	e 11th
-144	e 12
-357	e 12th
-657	e 13
-729	e 14
-244	e 14th
-943	e 15
-377	e 15th
-713	e 16
-489	e 16th
-780	e 17
-1246	e 18
-309	e 18th
-482	e 19
-101	e 19th
-644	e 1er
-530	e 1st
-940	e 2
-690	e 20
-437	e 2024
-604	e 2025
-648	e 2026
-462	e 20th
-526	e 21
-149	e 21st
-358	e 22
-239	e 22nd
22	e 23
57	e 24
-655	e 25
-264	e 26
-765	e 27
-715	e 2nd
-1341	e 3
-813	e 30
-92	e 30th
-417	e 31
-759	e 3rd
-1206	e 4
-718	e 40
-608	e 45
-759	e 4th
-834	e 5
-669	e 50
-711	e 59
-703	e 5th
-659	e 6
-797	e 60
-346	e 6th
55	e 7
-1021	e 8
271	e 88
-139	e 8th
-620	e 9
-434	e 9th
-1017	e a
-1193	e ab
94	e abel
64	e aben
-209	e able
164	e abor
126	e acao
-638	e ache
436	e acht
127	e acle
-1209	e act
-716	e ada
-870	e adam
-347	e aden
299	e ader
28	e adia
-1179	e adme
96	e ados
618	e afen
-871	e afor
-882	e ag
-206	e agem
-784	e agen
-760	e ager
-302	e ages
-716	e ah
-1141	e aham
-1543	e ahme
-1137	e ahre
-1125	e ahrt
150	e ai
335	e ails
114	e aine
366	e ains
459	e aint
-9	e air
282	e aire
396	e akes
211	e al
-805	e alan
-155	e alen
460	e ales
375	e alia
-852	e alie
322	e alle
-829	e allo
296	e alls
-1165	e ally
-565	e also
346	e alta
85	e alte
988	e alth
71	e alto
-1135	e alut
-107	e am
-1385	e amen
-157	e ames
-857	e amir
-906	e amme
-688	e amos
-486	e amt
-286	e an
-808	e ana
-320	e anal
-110	e anca
147	e ance
-588	e anch
538	e anco
-273	e ancy
-395	e and
358	e anda
-255	e ande
653	e andi
-654	e ando
-302	e ands
-843	e andt
-553	e andy
-427	e anel
-314	e ange
-709	e ania
-1181	e anie
64	e anja
-835	e anka
347	e anke
147	e ankt
-913	e anna
-952	e anne
-1179	e anon
381	e anos
273	e anta
-770	e ante
420	e anto
117	e ants
129	e aper
-1204	e app
-846	e appe
-601	e arah
-607	e aran
-1046	e arch
-781	e arco
-31	e arda
124	e arde
77	e ardo
-178	e ards
-1151	e area
-558	e ared
-1074	e arek
-652	e aren
306	e argo
457	e aria
-1007	e arie
73	e arin
-583	e ario
-770	e ariq
333	e aris
441	e arks
-479	e arkt
-851	e arla
-856	e arly
503	e arma
-587	e arms
-86	e arna
-48	e aron
94	e arry
304	e arsh
-655	e art
-1260	e arta
-416	e arte
43	e arts
-1422	e arzt
-780	e as
-1053	e ased
-944	e aser
-1474	e ask
-580	e ason
-582	e asse
-423	e asst
-1282	e aste
-308	e at
-923	e atch
-842	e ate
316	e ated
-304	e aten
-810	e ateo
169	e ater
-63	e ates
120	e atic
-208	e atie
-1180	e atin
-945	e ator
-182	e atre
-1398	e atum
-633	e atus
-822	e atze
-92	e au
-757	e auch
151	e aude
-284	e auen
-370	e auer
-1304	e auf
-1084	e aula
-252	e aura
-501	e aus
141	e ause
650	e auto
-828	e avec
300	e avel
970	e aven
-224	e axis
-979	e aybe
-281	e ayne
-1399	e azie
-1071	e b
569	e bach
432	e back
-182	e bahn
-1063	e bald
700	e band
459	e bank
238	e bara
-135	e base
427	e bay
-631	e be
-743	e bea
-247	e beit
-641	e ben
-109	e bend
679	e berg
-339	e bern
-126	e bers
213	e bert
-1518	e best
404	e beth
-826	e bhan
-1143	e bias
-1194	e bido
-335	e bien
-758	e big
-924	e bild
-285	e bile
-851	e bine
-1412	e bis
-454	e blic
-795	e blin
370	e blue
-1290	e bnis
-169	e boa
76	e bom
-1501	e book
-614	e boss
877	e bour
370	e bund
-965	e bung
-601	e burg
-337	e buro
879	e bury
-66	e bus
-459	e by
-1023	e c
-1017	e ca
-357	e cafe
-470	e call
-920	e can
-710	e cant
-1167	e cara
377	e care
-922	e caro
-93	e casa
-1335	e case
-556	e caso
-579	e cces
-709	e ce
-1298	e ceo
-1043	e cept
276	e cess
-864	e cfo
-193	e chat
-828	e ched
-1390	e chef
-178	e chel
-485	e chen
-312	e cher
-510	e ches
-697	e chte
312	e chts
-1149	e ci
-485	e cial
-1867	e ciao
315	e cias
-228	e cies
-158	e cina
399	e cine
-353	e cing
-499	e cion
-382	e city
33	e cken
79	e cker
-67	e cket
-77	e co
13	e code
-507	e cola
80	e cole
-942	e com
-1393	e come
-898	e como
-1137	e con
690	e coop
-1085	e cord
-949	e core
-1057	e crew
-869	e cted
-779	e ctie
-563	e cto
-793	e ctor
-578	e cuse
-1944	e cv
-1167	e cvs
-696	e czyk
-98	e d
97	e da
158	e dach
-1061	e dag
337	e dale
-418	e dame
-1086	e dan
-36	e dana
-1342	e dank
-906	e dann
-1012	e dans
301	e das
-281	e dat
-329	e data
-1246	e date
-744	e dato
-1231	e day
-825	e days
-1334	e dbs
-453	e ddad
168	e de
-956	e dean
-2321	e dear
-725	e deb
-1110	e deed
76	e del
-297	e dell
123	e demy
139	e dent
-1255	e dept
-772	e der
-967	e dern
245	e ders
7	e des
-1185	e desk
371	e deux
-729	e dget
-389	e di
-291	e dia
215	e dian
-749	e dias
-1250	e die
-245	e dine
-466	e ding
285	e dios
-654	e dit
-94	e dium
-1033	e dmin
-1156	e dni
-933	e dnis
921	e do
-851	e does
-859	e don
166	e door
667	e dora
377	e dorf
-579	e dort
-779	e dott
579	e down
-772	e dr
-1406	e dra
407	e dren
75	e du
-34	e due
-972	e duld
-1068	e dule
-1358	e dung
-160	e e
-1048	e each
-859	e ease
-483	e east
-314	e eben
-617	e eber
-1253	e ebot
-102	e ecao
213	e echa
-14	e echt
706	e ects
154	e eden
-386	e eder
-67	e edes
600	e edia
-942	e edin
142	e edit
-598	e eeds
-705	e een
-1201	e eeo
-857	e eers
-1087	e efon
-752	e eg
-361	e egal
-460	e egen
54	e egin
716	e egio
-491	e ehen
-604	e eich
486	e eide
290	e eier
50	e eigh
-1095	e eike
-642	e eila
-1434	e ein
-606	e eine
138	e eira
137	e eiro
-50	e eise
-518	e eite
163	e el
-1325	e elen
-414	e elia
300	e elie
-856	e elif
-823	e elin
-90	e elix
383	e ella
9	e elle
487	e elli
-654	e ello
-916	e em
46	e emen
63	e emie
-768	e emil
-365	e emma
-1402	e emos
-1007	e empo
-216	e en
-1298	e enas
899	e enau
-717	e ence
-1217	e ench
-868	e ency
868	e enda
-1202	e ende
-973	e enge
-514	e enna
108	e enne
-1225	e enos
-372	e ense
-344	e enst
529	e enta
-108	e ente
-596	e ento
198	e ents
338	e enue
-30	e enza
-1075	e eply
-953	e er
-841	e eral
-1198	e eran
-1003	e erat
15	e erde
-301	e ered
1457	e erei
-1014	e eren
-93	e erer
697	e eres
459	e ergy
598	e eria
669	e erie
798	e erij
-1638	e erin
270	e erke
-697	e erne
-73	e erra
-372	e erry
-956	e erst
-122	e erta
168	e erte
-80	e erto
-888	e erty
-498	e es
-275	e esen
-112	e essa
-713	e esse
-346	e est
-166	e esta
-355	e este
-626	e esto
-760	e ests
53	e et
-797	e etag
154	e etal
-380	e eter
-1047	e etra
284	e etro
-536	e etta
-376	e ette
789	e etti
-802	e etzt
-1012	e euer
-1170	e euro
-220	e eute
56	e evel
-875	e even
-987	e ever
-924	e evin
-255	e evor
-533	e evue
-1248	e ewer
-937	e exa
-693	e exmo
-931	e ezug
-1256	e f
-1364	e fach
-291	e fair
-971	e fall
-1347	e fang
-788	e farm
-413	e feb
-64	e feld
652	e fern
150	e ffee
-204	e ffen
-584	e ffer
789	e fh
-96	e fica
-282	e fice
19	e fied
-1304	e file
-987	e fing
209	e fire
-764	e five
222	e fold
-1090	e folg
-107	e food
78	e for
249	e ford
-859	e fore
4	e form
192	e four
-1075	e fr
-1830	e frau
-833	e fri
-770	e from
72	e ften
-1392	e fter
-863	e fung
131	e fur
-1270	e fw
-435	e g
-1278	e gabe
-894	e gada
-856	e gado
-1330	e gang
49	e gary
884	e gate
-952	e gela
-661	e geld
-664	e gent
107	e gern
-314	e gers
-497	e gery
-790	e get
-221	e ghts
812	e gica
46	e gies
-1078	e gill
-66	e ging
-941	e ginn
582	e gion
-945	e give
-871	e gnis
-926	e go
-623	e god
-1072	e good
-1118	e got
-625	e gott
-1084	e gram
-1142	e gret
-68	e grid
-418	e gton
-211	e gung
-413	e gust
-1308	e gute
-1025	e gwen
-401	e h
-979	e ha
-438	e haft
316	e hair
-626	e halb
654	e hale
-640	e half
-1086	e hall
-1265	e halt
-620	e hana
-156	e hand
324	e hang
-231	e hard
576	e hart
286	e haus
-919	e have
-985	e head
-397	e heb
-1394	e heck
89	e heid
495	e heim
-149	e hein
-488	e heit
-1327	e hej
-731	e hema
-736	e her
-389	e here
539	e hern
-1594	e herr
-2176	e hey
-2231	e hi
-495	e hich
-164	e hief
-322	e high
-792	e hile
335	e hill
258	e hine
73	e hing
-16	e hire
-1477	e hiya
-399	e hlag
-543	e hlen
-826	e hler
-1013	e hloe
-1165	e hmen
-433	e hnen
-402	e hner
954	e hnik
-879	e hof
-1671	e hoi
-1821	e hola
507	e holm
37	e homa
559	e home
-939	e hone
-287	e hool
210	e hope
-406	e hora
754	e hore
725	e horn
51	e hort
-1176	e hose
172	e hout
-1666	e hr
-664	e hrb
66	e hree
-460	e hren
-990	e hrer
-942	e hten
-338	e hter
-1329	e hugo
-1183	e huhe
834	e huis
129	e hule
132	e hung
-950	e hurs
541	e hutz
-1156	e i
-1117	e iado
-858	e iale
-135	e iali
-258	e ials
-1342	e iamo
44	e iana
109	e iane
50	e iara
-1136	e iate
-1123	e iben
-223	e ical
-451	e ices
-196	e iche
38	e icht
-68	e icia
94	e icio
-1342	e id
241	e idad
-974	e idat
-860	e iday
-984	e ideo
-564	e ider
-382	e ides
-93	e idge
-123	e iebe
-940	e iela
-44	e ield
-1419	e iele
-1039	e ient
480	e iere
325	e iers
-633	e iese
-550	e iety
-754	e ieur
121	e ieve
-1192	e if
376	e ific
424	e igan
32	e igen
-1040	e iger
-224	e ight
-940	e ii
-417	e ijke
-681	e ik
-962	e iker
255	e ikum
310	e il
-676	e ilar
-260	e ilen
-118	e iles
935	e ilfe
-590	e ilia
-1013	e ilie
-106	e illa
239	e ille
481	e ills
-754	e ilor
-369	e ilse
-1069	e im
-38	e imer
-34	e imon
-1065	e imos
-960	e in
-1226	e inal
-986	e inc
7	e ince
157	e inch
-983	e inda
619	e inde
-736	e inee
-138	e inen
-624	e iner
133	e ines
-20	e inet
-559	e ing
-186	e inge
-348	e ings
353	e inho
464	e inic
-656	e inik
-673	e inne
48	e inta
227	e inte
-789	e inti
-972	e iona
-481	e ione
-1124	e ions
-1011	e ious
-93	e ipal
394	e iper
-1333	e ippa
532	e ique
-415	e ires
-422	e irie
-4	e irst
-547	e is
-120	e isch
-546	e ised
-963	e iser
-1156	e isha
-138	e ison
-796	e isor
-43	e isse
-802	e ist
297	e ista
109	e iste
149	e it
318	e ital
514	e itat
-615	e ited
-1251	e iten
-551	e iter
-89	e ites
-529	e itor
-1006	e itri
-686	e itte
-273	e itut
190	e ival
-330	e ivan
-181	e iver
674	e ives
-785	e ivil
-1343	e j
-1328	e ja
-1046	e jahr
-777	e jan
-1053	e jana
108	e jean
-12	e ject
-800	e jess
-1130	e jo
-1744	e jobs
-1263	e join
-1351	e jour
-1051	e juli
-142	e july
-890	e june
-1031	e juni
-847	e just
-1478	e k
510	e kamp
-1271	e kauf
-1379	e kday
-178	e keep
-484	e keit
780	e kers
-108	e kery
-416	e kia
-764	e kim
-295	e kind
-522	e king
300	e kita
-1052	e kofi
-813	e kom
44	e kten
-1275	e ktor
-599	e kun
292	e l
106	e la
-845	e laat
-445	e lab
-302	e labs
-875	e lace
-343	e lage
-131	e lamt
792	e land
268	e lane
580	e lano
-664	e lant
-550	e lara
50	e lare
-1142	e lars
54	e lary
-143	e las
-36	e lass
127	e last
-235	e late
-111	e latt
-1073	e latz
-281	e laub
-1454	e lauf
-84	e law
-219	e laza
790	e lden
212	e lder
-314	e le
20	e lea
-1123	e leen
130	e lege
-752	e lei
221	e lein
-1398	e lena
-260	e lene
-882	e lent
-843	e lerk
761	e lers
607	e lery
247	e les
-828	e lete
-1182	e lg
-425	e lhe
-526	e lian
-15	e lice
-611	e lich
870	e lick
-446	e licy
-651	e lied
-358	e lien
523	e lier
-119	e lies
888	e life
-321	e lijk
-1107	e lina
-811	e lind
832	e line
377	e ling
-689	e link
-842	e lisa
-741	e lish
-836	e list
444	e lity
-600	e ll
127	e llan
-781	e llen
607	e ller
-53	e lles
463	e lley
-349	e llie
768	e llis
374	e llow
-876	e llte
114	e llum
-474	e lo
-926	e load
-286	e lock
-430	e log
-654	e logo
-431	e logy
-896	e lohn
-65	e loop
-662	e loor
371	e los
566	e lots
-989	e lou
134	e loud
-268	e love
621	e lowe
-1003	e lrat
-900	e ltag
-1016	e ltd
-610	e lten
-429	e lter
-286	e lton
-125	e luca
-412	e luck
-675	e ludo
-411	e luis
-200	e lung
-653	e luss
-317	e lust
-766	e luti
1	e lvia
-1818	e m
-954	e ma
-187	e mada
-1206	e mado
-1398	e mai
-2038	e mail
-97	e main
-851	e mal
-749	e mand
-299	e mann
-1138	e many
529	e mar
-53	e mara
308	e mark
79	e mary
-957	e marz
-471	e may
253	e mber
-736	e me
-773	e med
-294	e meer
-1078	e meet
-1043	e mein
327	e mena
-845	e ment
1134	e mere
56	e mers
-684	e met
-1158	e mfg
134	e mica
-872	e mijn
-567	e mila
-225	e mile
597	e mill
-1167	e min
-817	e mina
-272	e mine
231	e ming
90	e mira
-1095	e mise
-1809	e miss
-1452	e mit
-1305	e mme
-607	e mmen
-376	e mmer
-1012	e mo
-675	e moi
-1109	e moin
-1012	e mon
232	e mond
-509	e mone
809	e mont
1053	e moor
1153	e more
522	e moss
-645	e most
-548	e mple
-816	e mpus
-1703	e mr
-1069	e mrs
-910	e ms
-1086	e msin
-1021	e muhe
558	e mune
-1121	e mung
-955	e n
-70	e na
264	e naar
-1144	e nach
352	e nada
-304	e nage
200	e nale
-1273	e name
-959	e nao
20	e nard
1200	e nary
-938	e nate
-1014	e nats
723	e nbau
-73	e nces
-351	e ncia
300	e ncil
-1298	e nday
-554	e nden
-93	e nder
24	e ndes
-996	e ndly
-1096	e ndon
-868	e ndra
-429	e ndre
-916	e ne
-966	e need
-982	e nein
55	e neke
-801	e nele
449	e nell
-762	e ners
-414	e nery
43	e ness
-510	e new
147	e ngen
-17	e nger
627	e nhof
-772	e nhor
139	e nhs
-722	e ni
-390	e nica
-610	e nice
370	e nico
-1462	e nika
582	e nine
-293	e ning
-484	e nion
-411	e nior
-1055	e nise
-179	e nish
-285	e nita
457	e nity
-287	e nken
-1134	e nkte
-263	e nnah
-199	e nnel
-711	e nnen
624	e nner
-931	e nnes
-282	e nnis
-1643	e no
290	e noch
-759	e non
-482	e noon
-339	e noor
-727	e nora
620	e nord
-846	e nors
-867	e nos
-1478	e not
-234	e note
601	e nova
-844	e now
-993	e nsch
324	e nsen
859	e nsit
-477	e nste
-1029	e ntag
-336	e ntal
-41	e nten
50	e nter
22	e ntes
194	e ntil
-824	e ntin
-287	e nton
94	e ntor
487	e ntos
-934	e ntre
-294	e ntro
-800	e ntry
-951	e ntur
-888	e nuar
-384	e nung
-618	e nute
-238	e nzen
-408	e o
63	e oard
-689	e ob
-137	e obal
-88	e ober
-315	e obre
-239	e ocal
-1667	e oche
-25	e of
-928	e ofia
-1653	e ofil
111	e ogen
-685	e ogie
-1036	e ogle
-420	e ohne
-1437	e oi
-830	e oife
5	e oint
-1502	e ok
-1611	e ola
-603	e olaf
71	e old
-1169	e olge
-255	e olin
-881	e olio
-499	e olle
-129	e olly
-883	e omas
767	e ombe
-885	e omer
615	e omes
-164	e omme
-395	e on
-461	e onal
-1105	e onas
-1236	e onat
-794	e one
-782	e onen
-672	e ones
1118	e onia
18	e onie
-42	e onio
-738	e only
-182	e onne
-755	e onor
147	e onte
-761	e onto
-695	e onus
118	e oods
38	e ooks
-624	e ools
-290	e oose
584	e oost
96	e op
-163	e open
-1102	e ople
-566	e ops
-174	e oral
-127	e ores
624	e orge
559	e oria
-16	e orin
518	e orio
-507	e orks
-981	e orna
-73	e orne
-455	e orno
-1270	e orry
-1460	e orse
-1359	e ort
373	e orte
951	e orth
-181	e orto
466	e orts
-918	e os
-868	e osed
-199	e osse
-875	e osta
-639	e oste
-126	e otel
-461	e otte
593	e ough
-1227	e ould
-866	e ound
30	e ount
1029	e oupe
-29	e ours
-563	e ourt
-431	e ouse
-706	e out
-963	e oute
28	e outh
195	e oved
-233	e over
-233	e ovic
-443	e owan
30	e oway
123	e owen
139	e ower
-37	e oyer
-263	e oyle
-1238	e p
-935	e pa
257	e pace
-858	e pany
450	e para
629	e park
-1226	e part
-605	e pass
-940	e paul
326	e pay
-1356	e pc
-1060	e pdf
743	e peak
-460	e per
-955	e phie
-177	e pice
-820	e pick
-163	e piel
-191	e pier
208	e ping
238	e plan
-717	e plar
-744	e pls
-1376	e pm
-675	e pode
-724	e pois
185	e pool
-1452	e por
489	e port
-707	e post
-908	e pour
-1096	e ppen
672	e pper
-308	e pply
151	e pr
-34	e pres
-597	e pril
-1030	e ps
-829	e qual
-950	e que
-773	e quel
-1602	e r
-1225	e ra
-453	e raag
479	e race
-187	e rach
-1014	e rack
-467	e raco
-1053	e ract
-342	e rade
434	e rado
364	e raft
-113	e rage
-78	e raig
399	e rail
737	e rain
-95	e rale
-760	e ramm
621	e rand
-1413	e rank
574	e rans
-626	e rant
-477	e rary
-682	e rate
-1223	e rats
-226	e raum
-876	e ravi
-727	e razo
-1402	e rbal
31	e rben
-573	e rber
697	e rbor
-814	e rbst
-567	e rces
126	e rche
-411	e rcus
-1039	e rdam
-793	e rdan
-700	e rday
-191	e rden
-657	e rder
-825	e rdes
-83	e re
-338	e read
17	e real
131	e reat
-652	e reau
-1074	e rec
684	e rede
220	e reek
-30	e reen
-219	e reet
-651	e ref
-357	e rein
449	e reis
-855	e rely
-274	e rena
-878	e rens
-308	e rent
-57	e renz
-983	e repo
-590	e req
-924	e resa
-676	e ress
1082	e rest
-730	e reta
-588	e rgen
636	e rgia
371	e rgie
-761	e rgpd
-1020	e rh
-723	e rher
174	e rial
151	e rian
460	e riat
-241	e rica
-302	e rice
152	e rich
254	e rick
-222	e rics
795	e rict
-1322	e rida
143	e rieb
121	e ried
-617	e rief
-877	e riel
-933	e rien
792	e ries
-1087	e riet
-514	e rift
-839	e rify
156	e rigo
-1252	e rike
-301	e rina
269	e rine
158	e ring
-689	e ript
12	e rise
-860	e rish
-256	e rist
-52	e rita
-685	e rite
-923	e ritt
554	e rity
127	e rium
346	e rive
-693	e riya
-283	e rken
768	e rley
-1233	e rlin
-1030	e rlos
356	e rlow
-1382	e rman
-707	e rmat
-703	e rmin
-428	e rmly
-156	e rnal
-1061	e rnen
160	e road
-857	e rob
-1027	e robe
774	e roep
-682	e roet
-1	e roll
-963	e rome
784	e rook
-1033	e room
-250	e rope
-336	e rosa
179	e rose
-54	e ross
-391	e roup
529	e rove
-332	e rren
541	e rrin
745	e rrow
69	e rsen
-392	e rson
-1190	e rsos
393	e rste
-1011	e rtal
237	e rten
-642	e rter
343	e rtes
-591	e rtin
608	e rton
-475	e ruar
-458	e ruch
-453	e ruck
-1059	e ruhe
-1009	e ruit
-319	e rund
-342	e rung
613	e rupo
-1376	e russ
29	e rust
-966	e ruth
-919	e rvus
-557	e s
-318	e sa
-1347	e safe
-862	e sag
-501	e sage
-817	e sam
-911	e same
1124	e samt
332	e san
-998	e sans
-800	e sapp
-718	e sara
-1063	e satz
-899	e say
-403	e sche
329	e scue
-1152	e sday
-1036	e se
89	e see
-1389	e sehr
-635	e sei
-1152	e self
-332	e send
-1176	e sent
-654	e sera
113	e sery
-1099	e seu
567	e seum
-1154	e sful
-1151	e sgvo
-54	e shby
-147	e shes
-372	e ship
-746	e shl
-143	e shop
-1135	e si
-216	e sica
367	e side
-156	e sier
-862	e sig
-991	e sign
78	e sing
-873	e sion
-336	e sir
192	e site
-109	e sity
89	e sitz
-1073	e six
-441	e sler
141	e sley
603	e soft
62	e sole
-179	e sons
-1055	e sql
-1245	e sr
-1132	e sra
-395	e srat
-1026	e ssa
-403	e ssel
-735	e ssen
-151	e sser
-1012	e ssor
-315	e ssum
97	e st
-1516	e stag
245	e stal
-988	e stay
-772	e std
-1020	e sted
266	e stel
394	e stem
-1174	e sten
-1079	e step
164	e ster
-753	e stes
602	e stik
-1248	e stin
134	e stle
-759	e stol
-199	e ston
-65	e stop
-893	e stra
-386	e stro
-39	e stry
-488	e su
-1106	e sua
-1011	e such
461	e sud
-1159	e sue
-841	e sult
-674	e sume
-672	e sung
-1140	e suo
309	e sur
-756	e sure
-156	e sv
-567	e sweg
-566	e t
-512	e ta
15	e tact
-202	e tado
300	e tadt
-1179	e taff
-1516	e tag
-217	e tage
-44	e tail
-319	e tain
-1351	e take
-585	e takt
-100	e tale
-1190	e talk
260	e tall
622	e tals
770	e tana
-875	e tand
-452	e tant
-595	e tart
-290	e tary
284	e tate
-633	e tatt
-402	e te
-1273	e team
362	e tech
-777	e tees
-1165	e teil
712	e tein
-1121	e tel
103	e tell
150	e tels
-750	e tely
172	e tems
93	e tend
-961	e tens
-915	e term
364	e tern
353	e ters
-1733	e test
-186	e teur
-864	e teve
-253	e text
-639	e than
-144	e the
-534	e then
-832	e theo
282	e ther
-711	e thon
-1039	e thu
-1029	e ti
-182	e tial
-1095	e tian
537	e tica
-455	e tice
604	e tico
459	e tics
-958	e tien
535	e tier
297	e ties
-895	e tile
-1284	e till
-457	e tima
-701	e time
122	e tina
140	e tine
-451	e ting
-333	e tion
188	e tiva
-539	e tive
-62	e tivo
-1124	e tjes
-1244	e tmas
-81	e tner
-927	e tnis
-1107	e to
555	e tock
-1555	e tom
-806	e ton
143	e tone
-267	e top
112	e tora
-1156	e tore
-16	e tors
310	e tory
-1150	e tot
-754	e tour
-6	e town
-689	e trac
477	e trae
-1812	e trag
-949	e tral
-371	e tran
-119	e tras
326	e tree
632	e trel
392	e tres
-1464	e tria
-667	e triz
2	e trum
-1221	e try
-504	e tsch
-716	e ttag
-936	e ttee
177	e ttel
146	e tten
-769	e tteo
-180	e tter
-682	e ttie
765	e ttle
-436	e tu
259	e tual
-93	e tube
-1194	e tuck
475	e tude
-988	e tue
-890	e tues
-987	e tung
238	e tura
22	e ture
-1243	e turn
-684	e tut
819	e tute
668	e tuto
38	e tuur
-362	e two
-1164	e u
-62	e uary
-600	e uate
-1003	e uben
518	e uber
-990	e ucas
528	e uche
-57	e ucia
77	e udio
-1125	e udos
-713	e uern
-763	e ufen
-1408	e uhr
-1265	e uipe
521	e uk
20	e ular
-871	e ules
-1220	e ulia
255	e ully
-809	e ults
-867	e um
-1216	e uman
739	e umen
-206	e un
-737	e una
-183	e unal
-10	e unch
-507	e und
-817	e unde
-392	e unes
-923	e unft
-945	e ungs
-1525	e uni
230	e unit
-1185	e univ
311	e unkt
209	e unty
-379	e up
175	e uppe
176	e uppo
-154	e ural
-83	e uren
-354	e ures
651	e uria
-1	e urse
-578	e use
-174	e user
604	e uses
-841	e usse
-588	e usuf
-1667	e uten
-461	e uter
159	e utes
-1125	e uw
-972	e v
-566	e vacy
468	e val
503	e vale
-263	e van
521	e vane
-369	e vant
80	e vate
-660	e ve
-869	e vely
-207	e vent
76	e vera
850	e vers
-614	e very
-670	e vets
-246	e vi
-255	e vice
-480	e vide
-1174	e viel
-482	e vier
-490	e view
267	e ving
-244	e viso
319	e vist
-323	e voce
-980	e voll
-1010	e von
-460	e voor
-737	e vor
-519	e vos
-28	e voss
-917	e vous
-950	e vp
-1086	e w
-1252	e wahl
933	e wald
-595	e wall
-630	e wand
-97	e wann
-955	e want
-220	e ward
313	e ware
-115	e warm
-1241	e was
-880	e wat
618	e ways
-696	e wear
-908	e wed
-1052	e weds
-832	e weg
-970	e wei
-1335	e weis
444	e well
-748	e wenn
-681	e wer
-210	e werk
-596	e wers
-111	e west
-1173	e when
-656	e who
-431	e wich
195	e wick
-1070	e wie
-561	e wien
-931	e wil
230	e wind
-623	e wing
372	e wise
-681	e wo
-863	e woch
951	e wood
-1085	e word
490	e work
-1299	e wort
-701	e wren
-911	e x
-1279	e xcel
838	e xley
-1611	e xxx
-1409	e xxxx
-433	e y
403	e yard
-945	e year
-1130	e yes
-775	e zado
-1493	e zahl
-997	e zeit
-747	e zess
-221	e zlei
-634	e zoe
-559	e zoom
1128	e zorg
-1256	e zu
-561	e zum
-1482	e zung
-601	e zur
515	early
-49	early board
-266	early nobody
572	early own
-499	early provider
153	early system
112	from
-467	from board
627	from nobody
-415	from own
395	from provider
139	from system
314	from< (
274	from< ,
-5	from< -
86	from< .
481	from< @
-711	from< [
45	from< ^
-462	from< at
-488	from< do
-200	from< recruiting
-550	from< recruitment
-941	from< s
-407	from< team
-122	from< the
-239	from< van
14	from< –
-941	from<< ' s
1516	from<< ] (
45	from<< ^ ^
-185	from<< ^ recruiting
-550	from<< ^ recruitment
-534	from<< ^ the
211	from<> ( )
588	from<> , $
123	from<> . $
481	from<> @ $
-711	from<> [ $
17	from<> ^ $
59	from<> ^ '
-1060	from<> ^ (
-18	from<> ^ ,
724	from<> ^ -
258	from<> ^ .
-239	from<> ^ apply
-924	from<> ^ at
186	from<> ^ careers
-783	from<> ^ do
255	from<> ^ hiring
-194	from<> ^ hr
-36	from<> ^ jobs
257	from<> ^ people
261	from<> ^ recruiting
-303	from<> ^ recruitment
84	from<> ^ talent
-822	from<> ^ team
522	from<> ^ –
-544	from<> at $
-430	from<> do $
-200	from<> recruiting $
-549	from<> recruitment $
-898	from<> s $
-407	from<> team $
-80	from<> the $
15	from<> – $
50	from> $
128	from> '
545	from> (
206	from> )
-13	from> ,
540	from> -
243	from> .
-239	from> apply
-924	from> at
186	from> careers
-814	from> do
255	from> hiring
-245	from> hr
-36	from> jobs
257	from> people
107	from> recruiting
-303	from> recruitment
83	from> talent
-822	from> team
-892	from> van
504	from> –
50	from>> $ $
142	from>> ' s
259	from>> ) $
686	from>> . $
-239	from>> apply $
274	from>> careers $
192	from>> hiring $
82	from>> hr $
-35	from>> jobs $
128	from>> recruiting $
-137	from>> recruitment $
-271	from>> talent $
222	from>> talent acquisition
-717	from>> team $
-662	goes on
-87	goes on told
80	has before
-384	has before told
-28	in role
256	in the domain
-933	in the domain board
274	in the domain own
-673	in the domain system
211	initials in the domain
182	initials in the domain own
-766	is 1
-969	is 1 after !
-1660	is 1 after "
-978	is 1 after &
-31	is 1 after (
-1357	is 1 after )
-1315	is 1 after +
-188	is 1 after ,
-514	is 1 after -
-1656	is 1 after .
161	is 1 after /
-873	is 1 after 00
-750	is 1 after 000
-1034	is 1 after 1
-614	is 1 after 10
-993	is 1 after 11
-708	is 1 after 12
-1102	is 1 after 13
-889	is 1 after 14
-760	is 1 after 15
-300	is 1 after 16
-562	is 1 after 18
-779	is 1 after 2
-1086	is 1 after 20
-765	is 1 after 25
-918	is 1 after 3
-976	is 1 after 30
-631	is 1 after 4
-1008	is 1 after 40
-755	is 1 after 45
-1076	is 1 after 5
-545	is 1 after 59
-895	is 1 after 6
-907	is 1 after 60
-998	is 1 after 9
-1070	is 1 after 90
-604	is 1 after :
-839	is 1 after ;
-176	is 1 after ?
253	is 1 after @
-959	is 1 after [
-1690	is 1 after ]
-320	is 1 after ^
247	is 1 after a
-858	is 1 after ab
-157	is 1 after about
-578	is 1 after acht
-747	is 1 after after
-1072	is 1 after alle
-917	is 1 after allen
-729	is 1 after alles
-992	is 1 after als
-2272	is 1 after am
970	is 1 after an
-367	is 1 after and
-1012	is 1 after andere
-724	is 1 after anderen
134	is 1 after as
776	is 1 after at
-631	is 1 after au
-1000	is 1 after auf
-1065	is 1 after aus
-329	is 1 after avec
228	is 1 after be
52	is 1 after before
-523	is 1 after bei
-648	is 1 after beiden
-992	is 1 after beim
-587	is 1 after beruflichen
-611	is 1 after besten
-539	is 1 after bewerbung
-137	is 1 after bij
-1056	is 1 after bis
-909	is 1 after bitte
-715	is 1 after but
-409	is 1 after by
-598	is 1 after candidate
211	is 1 after con
177	is 1 after da
-1762	is 1 after das
58	is 1 after de
-1194	is 1 after dear
-464	is 1 after dein
-652	is 1 after deine
-806	is 1 after deinem
-956	is 1 after deinen
-943	is 1 after deiner
-305	is 1 after del
-456	is 1 after dem
-268	is 1 after den
-797	is 1 after der
-551	is 1 after deren
-1105	is 1 after des
178	is 1 after di
-1303	is 1 after die
-895	is 1 after diese
-752	is 1 after diesem
-819	is 1 after dieser
-414	is 1 after dieses
-1434	is 1 after do
-1457	is 1 after drei
-156	is 1 after du
-1405	is 1 after e
-904	is 1 after eigenen
-1430	is 1 after ein
-1490	is 1 after eine
-974	is 1 after einem
-1086	is 1 after einen
-792	is 1 after einer
-942	is 1 after eines
-565	is 1 after einige
-1079	is 1 after el
-1136	is 1 after em
165	is 1 after en
-661	is 1 after engere
-362	is 1 after enhanced
-751	is 1 after ersten
-740	is 1 after etwas
7	is 1 after for
-283	is 1 after freundlichem
-982	is 1 after freundlichen
-858	is 1 after from
-817	is 1 after fünf
-1053	is 1 after für
-1039	is 1 after fürs
-782	is 1 after geehrte
-529	is 1 after geehrter
-888	is 1 after gute
-979	is 1 after guten
-626	is 1 after halbe
-440	is 1 after heer
-1214	is 1 after hello
-557	is 1 after herzlichen
-1178	is 1 after hi
465	is 1 after ihr
-1933	is 1 after ihre
-1198	is 1 after il
-1884	is 1 after im
-224	is 1 after in
-712	is 1 after ins
-1183	is 1 after interview
-829	is 1 after is
-919	is 1 after job
-1108	is 1 after kein
-1052	is 1 after keine
-671	is 1 after keinen
-661	is 1 after kleine
-755	is 1 after kurze
-1063	is 1 after la
-1206	is 1 after le
-756	is 1 after letzte
-545	is 1 after letzten
-649	is 1 after mehr
-779	is 1 after mein
-1312	is 1 after meine
-583	is 1 after meinem
141	is 1 after met
-551	is 1 after mevrouw
356	is 1 after mit
-167	is 1 after monday
-844	is 1 after morning
-721	is 1 after nach
-850	is 1 after neue
-416	is 1 after neuen
-860	is 1 after no
-560	is 1 after nächste
-956	is 1 after nächsten
-1234	is 1 after o
-1190	is 1 after oder
-218	is 1 after of
-1270	is 1 after ohne
-565	is 1 after on
-697	is 1 after one
-936	is 1 after or
-854	is 1 after our
-103	is 1 after per
-303	is 1 after photo
-807	is 1 after plus
-676	is 1 after pm
-937	is 1 after por
-603	is 1 after recruiting
-729	is 1 after recruitment
-1182	is 1 after s
-769	is 1 after sechs
494	is 1 after sie
-1188	is 1 after so
-396	is 1 after talent
-268	is 1 after team
-834	is 1 after thanks
-454	is 1 after the
-627	is 1 after through
-267	is 1 after to
-686	is 1 after tu
-790	is 1 after um
-619	is 1 after un
-1946	is 1 after und
-928	is 1 after unser
-823	is 1 after unsere
-1128	is 1 after unserem
-1051	is 1 after unseren
-878	is 1 after unserer
-1051	is 1 after unseres
-790	is 1 after unter
-393	is 1 after van
-447	is 1 after via
-994	is 1 after viel
-485	is 1 after vielen
-890	is 1 after vier
-535	is 1 after vom
509	is 1 after von
-533	is 1 after vor
-824	is 1 after votre
-707	is 1 after weitere
-753	is 1 after weiteren
-649	is 1 after wir
357	is 1 after with
-950	is 1 after you
182	is 1 after your
-797	is 1 after zehn
-1389	is 1 after zu
-1190	is 1 after zum
-1640	is 1 after zur
-1434	is 1 after zwei
-697	is 1 after zweite
-698	is 1 after zweiten
-119	is 1 after |
-828	is 1 after ¡
-394	is 1 after £
-820	is 1 after «
-1563	is 1 after ·
-938	is 1 after ¿
-177	is 1 after à
-607	is 1 after über
-47	is 1 after –
-1129	is 1 after „
-1144	is 1 after •
-1089	is 1 board
-72	is 1 early
280	is 1 from
-35	is 1 letter
-251	is 1 nobody
-1054	is 1 own
-1866	is 1 provider
444	is 1 signed
501	is 1 subject
119	is 1 system
79	is 1 told
-1615	is 1 written
172	is 2
221	is 2 after !
-893	is 2 after "
-159	is 2 after (
-436	is 2 after )
-643	is 2 after ,
1	is 2 after -
-262	is 2 after .
317	is 2 after /
-718	is 2 after 00
-947	is 2 after 30
-71	is 2 after :
-827	is 2 after ;
-437	is 2 after ?
-294	is 2 after [
-326	is 2 after ^
241	is 2 after a
-247	is 2 after am
624	is 2 after an
-996	is 2 after and
-250	is 2 after at
835	is 2 after bei
682	is 2 after bij
-726	is 2 after bis
-521	is 2 after by
711	is 2 after chez
533	is 2 after da
670	is 2 after das
12	is 2 after de
-706	is 2 after dear
18	is 2 after den
595	is 2 after der
414	is 2 after die
-603	is 2 after do
276	is 2 after en
-154	is 2 after for
365	is 2 after from
209	is 2 after ihre
-224	is 2 after im
-884	is 2 after in
-295	is 2 after la
-712	is 2 after mit
434	is 2 after of
-1021	is 2 after on
-294	is 2 after our
1293	is 2 after recruiting
-1179	is 2 after s
-768	is 2 after the
457	is 2 after to
787	is 2 after von
-272	is 2 after with
-240	is 2 after |
-368	is 2 after ·
54	is 2 after –
220	is 2 board
-28	is 2 early
-147	is 2 from
202	is 2 letter
-3	is 2 nobody
-116	is 2 own
-18	is 2 provider
-74	is 2 signed
71	is 2 subject
307	is 2 system
481	is 2 told
-301	is 2 written
467	is 3
-579	is 3 after !
-365	is 3 after (
138	is 3 after ,
104	is 3 after -
402	is 3 after .
-271	is 3 after :
130	is 3 after ?
78	is 3 after ^
-10	is 3 after a
-468	is 3 after am
-729	is 3 after and
95	is 3 after at
-988	is 3 after das
419	is 3 after de
-630	is 3 after den
-388	is 3 after der
263	is 3 after die
-750	is 3 after eine
625	is 3 after for
342	is 3 after from
-1136	is 3 after für
-84	is 3 after im
-328	is 3 after in
73	is 3 after la
-529	is 3 after mit
-794	is 3 after nach
52	is 3 after of
-701	is 3 after our
-617	is 3 after the
450	is 3 after to
341	is 3 after with
-554	is 3 after zum
-129	is 3 after |
-309	is 3 after ·
5	is 3 after –
110	is 3 board
406	is 3 early
-127	is 3 from
-248	is 3 letter
-151	is 3 nobody
386	is 3 own
95	is 3 signed
639	is 3 subject
298	is 3 system
360	is 3 told
-232	is 3 written
3	is and
-617	is and after (
-630	is and after ,
-473	is and after .
114	is and after :
206	is and after ^
602	is and after at
313	is and early
-212	is and from
189	is and letter
-38	is and nobody
-299	is and own
68	is and signed
652	is and subject
271	is and system
-112	is and told
-51	is and written
-1017	is brackets
-603	is brackets after [
-709	is brackets after ^
-562	is brackets early
471	is brackets from
-219	is brackets letter
-742	is brackets nobody
-972	is brackets own
-426	is brackets signed
-906	is brackets subject
-187	is brackets system
-317	is brackets told
-1562	is brackets written
477	is capitals
656	is capitals after (
-1474	is capitals after ,
-1155	is capitals after -
-494	is capitals after .
-451	is capitals after 00
-581	is capitals after 30
-1060	is capitals after :
423	is capitals after ^
-1734	is capitals after a
-1387	is capitals after an
-1290	is capitals after and
-1189	is capitals after de
595	is capitals after der
-771	is capitals after el
-362	is capitals after enhanced
-239	is capitals after in
-1134	is capitals after of
-773	is capitals after or
-665	is capitals after our
-303	is capitals after photo
310	is capitals after the
-1057	is capitals after to
-686	is capitals after tu
-824	is capitals after votre
-1515	is capitals after with
-2623	is capitals after your
-681	is capitals after –
-974	is capitals board
-84	is capitals early
450	is capitals from
83	is capitals letter
1256	is capitals nobody
-924	is capitals own
247	is capitals signed
-64	is capitals subject
-1017	is capitals system
-30	is capitals told
374	is capitals written
-799	is comma
-381	is comma after ,
-921	is comma after .
-709	is comma after ^
395	is comma after the
-436	is comma board
-498	is comma early
-621	is comma from
-1042	is comma letter
16	is comma nobody
-872	is comma own
-106	is comma signed
-484	is comma subject
-612	is comma system
-562	is comma told
-665	is comma written
-647	is digits
-90	is digits after (
-722	is digits after )
-1085	is digits after ,
213	is digits after -
-406	is digits after .
-1997	is digits after :
58	is digits after ^
312	is digits after a
145	is digits after at
-521	is digits after de
-665	is digits after for
-69	is digits after in
-1009	is digits after monday
-856	is digits after of
-316	is digits after on
-224	is digits after or
-170	is digits after the
-641	is digits after to
-792	is digits after your
-723	is digits after |
-394	is digits after £
-220	is digits after ·
-139	is digits after à
-753	is digits after –
-1185	is digits board
-797	is digits early
-186	is digits from
-505	is digits letter
-1546	is digits nobody
-332	is digits own
-22	is digits signed
-386	is digits subject
-547	is digits system
68	is digits told
-1106	is digits written
-472	is doing
56	is doing after ,
-452	is doing after .
-166	is doing after :
-720	is doing after ?
-780	is doing after ^
-547	is doing early
-152	is doing from
-78	is doing letter
-404	is doing nobody
-134	is doing own
7	is doing signed
-311	is doing subject
-955	is doing system
170	is doing told
-1812	is doing written
642	is house
-190	is house after (
79	is house after ,
509	is house after -
314	is house after .
-39	is house after :
226	is house after ^
506	is house after a
-388	is house after am
-1100	is house after and
97	is house after at
157	is house after bei
301	is house after bij
-404	is house after by
-250	is house after das
397	is house after de
-624	is house after dem
-104	is house after den
151	is house after der
746	is house after die
733	is house after for
1060	is house after from
55	is house after für
-417	is house after im
-459	is house after in
-282	is house after la
359	is house after of
-660	is house after the
188	is house after to
-1017	is house after und
-656	is house after unserem
47	is house after vom
416	is house after with
-321	is house after |
343	is house after ·
118	is house after –
391	is house board
1071	is house early
-289	is house from
269	is house letter
49	is house nobody
370	is house own
444	is house provider
311	is house signed
542	is house subject
692	is house system
81	is house told
790	is house written
515	is long
-428	is long after ,
146	is long after -
1	is long after .
54	is long after :
29	is long after ^
70	is long after at
-1519	is long after das
-1050	is long after den
-408	is long after der
-356	is long after die
-429	is long after of
1087	is long after the
83	is long after to
414	is long after with
-111	is long after |
-134	is long after –
-58	is long board
481	is long early
16	is long from
482	is long letter
-237	is long nobody
678	is long own
226	is long signed
-165	is long subject
-341	is long system
472	is long told
217	is long written
652	is longer
392	is longer after ,
579	is longer after ^
238	is longer after the
-248	is longer early
517	is longer from
-247	is longer letter
-669	is longer nobody
952	is longer own
311	is longer signed
-351	is longer system
1218	is longer told
-256	is longer written
-1148	is mark
-220	is mark after :
-896	is mark after ^
-1005	is mark early
-290	is mark letter
-1022	is mark own
-326	is mark subject
-661	is mark system
-933	is mark written
-404	is office
129	is office after :
-927	is office after ^
291	is office early
-582	is office from
-1002	is office letter
-226	is office nobody
-259	is office own
-594	is office signed
-814	is office subject
-1377	is office system
-160	is office told
-369	is office written
130	is person
-190	is person after !
-783	is person after "
-103	is person after (
-714	is person after )
158	is person after ,
-292	is person after -
80	is person after .
-28	is person after /
-253	is person after :
-810	is person after ;
-338	is person after ?
-7	is person after ^
44	is person after a
-599	is person after and
-247	is person after at
1013	is person after bei
850	is person after bij
-740	is person after bis
581	is person after das
57	is person after de
-1145	is person after dear
98	is person after den
-250	is person after der
-1015	is person after die
-503	is person after ein
-36	is person after en
-63	is person after for
319	is person after from
-698	is person after ihr
-823	is person after ihre
84	is person after im
-769	is person after in
-94	is person after la
-987	is person after nach
115	is person after of
-1128	is person after on
-586	is person after our
-930	is person after s
-377	is person after the
302	is person after to
37	is person after with
-156	is person after your
180	is person after |
-321	is person after ·
-43	is person after –
91	is person board
393	is person early
-44	is person from
411	is person letter
-124	is person nobody
25	is person own
-418	is person provider
55	is person signed
-242	is person subject
-54	is person system
199	is person told
130	is person written
245	is role
-465	is role after (
-264	is role after ,
-377	is role after -
-9	is role after .
-831	is role after 00
3	is role after :
52	is role after [
70	is role after ^
-184	is role after a
-775	is role after als
385	is role after at
-125	is role after das
-1068	is role after dein
-574	is role after dem
326	is role after den
89	is role after der
-524	is role after die
-654	is role after einen
-716	is role after our
-617	is role after the
-192	is role after to
-894	is role after und
-686	is role after unsere
-74	is role after with
154	is role after |
-170	is role after –
-375	is role board
-153	is role early
-92	is role from
51	is role letter
-64	is role nobody
-9	is role own
-17	is role signed
-516	is role subject
263	is role system
-249	is role told
138	is role written
-657	is small
-477	is small after (
-188	is small after ,
126	is small after :
656	is small after ^
-384	is small after a
-147	is small after monday
-136	is small after on
-459	is small after the
-394	is small after £
-139	is small after à
317	is small early
284	is small letter
781	is small nobody
-775	is small own
680	is small signed
-160	is small subject
-421	is small system
-621	is small told
-358	is small written
581	is the domain
-1166	is the domain board
539	is the domain own
183	is the domain system
-124	is work
-429	is work after (
-187	is work after ,
105	is work after -
-29	is work after .
-831	is work after 00
93	is work after :
203	is work after ^
-184	is work after a
-775	is work after als
516	is work after at
-949	is work after das
-989	is work after dein
-795	is work after dem
361	is work after den
-329	is work after der
-1249	is work after die
-654	is work after einen
-716	is work after our
-728	is work after the
-686	is work after unsere
-530	is work after with
412	is work after |
-157	is work after –
-40	is work board
-90	is work early
-77	is work from
-521	is work letter
-98	is work nobody
-292	is work own
166	is work signed
-915	is work subject
-51	is work system
-79	is work told
33	is work written
474	letter
-774	letter board
511	letter nobody
146	letter own
61	letter system
-126	line early
63	line early board
-103	line early nobody
-234	line early own
-207	line early provider
-728	line early system
17	line from
-390	line from board
480	line from nobody
-408	line from own
578	line from provider
-78	line from system
82	line letter
38	line letter board
-793	line letter nobody
336	line letter own
-434	line letter system
56	line signed
-278	line signed nobody
5	line signed own
154	line signed system
-940	line subject
-1259	line subject nobody
-121	line subject own
-65	line subject system
245	mostly in the domain
-1081	mostly in the domain board
251	mostly in the domain own
2	mostly in the domain system
-228	no domain
-225	no domain nobody
-1165	no domain own
-539	no domain system
-224	nobody
-365	out of the domain
-3	out of the domain board
-1107	out of the domain own
379	out of the domain provider
626	out of the domain system
-6	own
50	partly in the domain
-813	partly in the domain board
54	partly in the domain own
-58	partly in the domain system
379	provider
350	sender 0.9
351	sender 0.9 system
340	sender 1
340	sender 1 own
130	sender 1.2
130	sender 1.2 system
-486	sender 1.5
-268	sender 1.5 own
116	sender 2.4
-105	sender 2.4 nobody
161	sender 2.4 own
178	sender 2.4 system
434	sender 2.9
430	sender 2.9 own
259	sender 3
880	sender 3 nobody
-392	sender 3 own
425	sender 3 system
244	sender 3.2
187	sender 3.2 own
187	sender 3.2 system
469	signed
-909	signed board
-151	signed nobody
361	signed own
444	signed system
595	subject
561	subject board
-558	subject nobody
661	subject own
361	subject system
-1090	subject< (
-592	subject< ,
-304	subject< -
-462	subject< .
356	subject< /
142	subject< :
-79	subject< [
-50	subject< ^
832	subject< a
217	subject< at
-337	subject< bei
-717	subject< bewerbung
867	subject< chez
-576	subject< dein
-686	subject< der
13	subject< en
910	subject< for
516	subject< from
-855	subject< ihr
-1098	subject< ihre
-893	subject< im
-233	subject< in
-29	subject< interview
-646	subject< the
110	subject< to
-423	subject< with
245	subject< your
-538	subject< zum
314	subject< –
-50	subject<< ^ ^
-576	subject<< ^ dein
-664	subject<< ^ ihr
-723	subject<< ^ ihre
451	subject<< ^ your
227	subject<< application at
-356	subject<< application to
431	subject<< applying to
-1287	subject<< aw :
228	subject<< bei der
-106	subject<< bewerbung bei
-742	subject<< interest in
-11	subject<< interview with
769	subject<< invitation :
-1310	subject<< re :
-545	subject<< sv :
-840	subject<> ( )
-774	subject<> , !
-93	subject<> , $
-594	subject<> - $
178	subject<> . $
-8	subject<> / $
-216	subject<> : $
142	subject<> : -
-344	subject<> : /
-341	subject<> : :
86	subject<> [ ]
-1494	subject<> ^ !
-940	subject<> ^ $
-1178	subject<> ^ ,
219	subject<> ^ -
-922	subject<> ^ .
288	subject<> ^ /
161	subject<> ^ :
-817	subject<> ^ ?
202	subject<> ^ a
-34	subject<> ^ application
-800	subject<> ^ candidatura
-717	subject<> ^ d
-966	subject<> ^ de
-923	subject<> ^ di
-900	subject<> ^ for
-936	subject<> ^ für
747	subject<> ^ has
-833	subject<> ^ in
-697	subject<> ^ list
-1069	subject<> ^ of
-1268	subject<> ^ test
-876	subject<> ^ to
-695	subject<> ^ your
-624	subject<> ^ zu
-82	subject<> ^ –
300	subject<> at $
-227	subject<> bei $
629	subject<> chez $
-790	subject<> der $
13	subject<> en $
861	subject<> for $
617	subject<> from $
-953	subject<> ihr $
-1051	subject<> ihre $
-832	subject<> im $
545	subject<> in $
71	subject<> to $
-436	subject<> with $
-149	subject<> your application
-455	subject<> zum $
248	subject<> – $
609	subject> !
169	subject> $
-708	subject> '
40	subject> (
-1136	subject> )
-30	subject> ,
187	subject> -
-955	subject> .
-145	subject> /
82	subject> :
-579	subject> ?
86	subject> ]
202	subject> a
-957	subject> am
-889	subject> and
-130	subject> application
-810	subject> candidatura
-722	subject> d
-1160	subject> de
-923	subject> di
-970	subject> for
-1023	subject> für
876	subject> has
-1082	subject> in
-802	subject> interview
-1004	subject> job
-810	subject> list
-1124	subject> of
-968	subject> on
-801	subject> por
-719	subject> sollicitatie
-1335	subject> test
-952	subject> to
-782	subject> und
-1059	subject> update
-1060	subject> with
-698	subject> your
-782	subject> zu
-811	subject> zum
959	subject> |
764	subject> –
651	subject>> ! $
169	subject>> $ $
324	subject>> ' s
-1050	subject>> ) $
-220	subject>> . $
-131	subject>> : application
-592	subject>> : your
-538	subject>> ? $
-104	subject>> application $
-722	subject>> d '
-476	subject>> de réception
-736	subject>> test $
-801	subject>> zu ihrer
655	system
-1272	system board
243	system nobody
-1016	system own
-2393	system system
-845	times 0
-70	times 1
483	times 2
940	times 3
317	times 4
-459	w 0
-933	w 00
-913	w 000
-570	w 03
-377	w 07
-574	w 08
-550	w 09
-1033	w 1
-754	w 10
-243	w 10th
-917	w 11
-219	w 11th
-144	w 12
-357	w 12th
-657	w 13
-729	w 14
-244	w 14th
-943	w 15
-377	w 15th
-713	w 16
-489	w 16th
-780	w 17
-1246	w 18
-309	w 18th
-482	w 19
-101	w 19th
-644	w 1er
-530	w 1st
-940	w 2
-690	w 20
-437	w 2024
-604	w 2025
-648	w 2026
-462	w 20th
-526	w 21
-149	w 21st
-358	w 22
-239	w 22nd
22	w 23
57	w 24
-655	w 25
-264	w 26
-765	w 27
-715	w 2nd
-1341	w 3
-813	w 30
-92	w 30th
-417	w 31
-759	w 3rd
-1206	w 4
-718	w 40
-608	w 45
-759	w 4th
-834	w 5
-669	w 50
-711	w 59
-703	w 5th
-659	w 6
-797	w 60
-346	w 6th
55	w 7
-1021	w 8
271	w 88
-139	w 8th
-620	w 9
-434	w 9th
-1017	w a
-1193	w ab
-915	w abbiamo
-1221	w abend
-1028	w abgabe
-1010	w ablauf
-467	w abraco
-642	w abschluss
139	w academy
-759	w accept
-576	w accuse
-788	w acquisition
-1209	w act
-1088	w action
-716	w ada
-1072	w admin
196	w administration
-758	w adresse
-848	w adviser
-1307	w after
-460	w afternoon
-882	w ag
165	w agence
-626	w agency
-588	w agradecemos
-716	w ah
150	w ai
-9	w air
211	w al
-668	w alan
-993	w alle
-1321	w alles
-1403	w alright
-565	w also
-903	w although
-107	w am
-486	w amt
-286	w an
-808	w ana
-149	w analytics
-395	w and
-745	w anders
-1086	w anfang
-1197	w anforderungen
-575	w anforderungsprofil
-1220	w anfrage
-672	w angaben
-1069	w angebot
-964	w anhang
-792	w anja
-947	w anlage
-247	w anne
-177	w anschluss
-841	w anspruch
-1053	w antwort
-543	w antworten
-551	w anything
-830	w aoife
-1430	w apologies
-1204	w app
-693	w applicant
-1121	w applicants
-674	w application
-840	w applied
-1060	w appointment
-1011	w apres
-597	w april
-894	w arbeit
-820	w arbeitsvertrag
-1471	w area
-655	w art
-780	w as
-54	w ashby
-1474	w ask
-1352	w assessment
-942	w assistant
-1010	w associate
670	w association
-308	w at
-842	w ate
344	w atelier
-255	w atentamente
-801	w attached
-92	w au
-1304	w auf
-939	w aufgaben
-1022	w aufgrund
-1417	w auftrag
-413	w august
-501	w aus
-370	w ausbildung
-1109	w ausbildungsplatz
-485	w ausschreibung
-367	w auswahlprozess
212	w authority
666	w auto
-1247	w automatic
-828	w avec
-1071	w b
-880	w band
420	w bank
-856	w base
-1039	w based
427	w bay
-631	w be
-743	w bea
-849	w bearbeitung
-667	w beatriz
-1214	w bedankt
-856	w before
-920	w beginn
-641	w ben
-1638	w bescheid
-1042	w besetzung
-1518	w best
-1886	w beste
-134	w beth
-645	w bevor
-919	w bewerber
-865	w bewerberin
-1136	w bewerberinnen
-649	w bewerbern
-1523	w bewerbung
-1138	w bewerbungen
-815	w bezug
-1302	w bien
-758	w big
-1412	w bis
469	w blue
-169	w boa
-160	w board
76	w bom
-2062	w bonjour
-1553	w bonne
-1109	w book
-614	w boss
-716	w branch
-738	w brandt
-591	w brief
-561	w bright
-1150	w bring
-759	w bristol
-617	w budget
-1284	w buenas
-1131	w buenos
621	w building
-1615	w buongiorno
-582	w bureau
-66	w bus
-975	w business
-459	w by
-1023	w c
-1017	w ca
-187	w cabinet
15	w cafe
-375	w call
-690	w callum
-1105	w campus
-920	w can
-1324	w candidate
-744	w candidato
50	w capital
-1164	w cara
630	w care
-687	w carla
-1030	w carlos
-922	w caro
-92	w casa
-924	w case
-556	w caso
-709	w ce
-342	w center
-1113	w central
-932	w centre
-266	w centro
-1298	w ceo
-864	w cfo
-1857	w chair
-1522	w chairman
-515	w chat
-642	w check
-1083	w cheers
-1235	w chef
-689	w chen
34	w cher
-870	w chere
-182	w chiara
-815	w chief
407	w children
-1013	w chloe
-695	w choose
-1244	w christmas
-661	w chrome
-1149	w ci
-1867	w ciao
-476	w city
-646	w civil
-838	w clerk
-470	w click
-77	w clinica
-186	w closing
-77	w co
-465	w code
-709	w codility
225	w coffee
476	w colegio
327	w college
-942	w com
-773	w come
-817	w comme
-1250	w commission
-935	w committee
491	w community
-784	w como
-858	w company
-677	w competition
-797	w complete
-1137	w con
-1383	w confident
1187	w consulting
17	w contact
-747	w contract
157	w cooperativa
-470	w cordialement
-856	w cordiali
-651	w cordialmente
-1166	w could
304	w council
448	w county
-1127	w court
-877	w craig
156	w credit
-1038	w crew
-563	w cto
-1944	w cv
-1167	w cvs
-98	w d
97	w da
-563	w daarna
-1061	w dag
-1086	w dan
-842	w danach
-1342	w dank
-1677	w danke
-906	w dann
-978	w dans
301	w das
-281	w dat
-39	w data
-599	w date
-1248	w daten
-1176	w datenschutz
-845	w datum
-1505	w dauer
-1231	w day
-1334	w dbs
168	w de
-1253	w deadline
-1092	w dean
-2321	w dear
-725	w deb
-892	w december
-541	w decision
-549	w decline
76	w del
-1055	w denise
506	w dental
84	w department
-724	w depois
-1255	w dept
-772	w der
7	w des
-576	w deshalb
685	w design
-1195	w desk
-496	w deutsch
371	w deux
-911	w dezember
-389	w di
-291	w dia
-749	w dias
-1250	w die
406	w digital
-1245	w director
-199	w disability
-789	w distinti
795	w district
-654	w dit
-1006	w dmitri
-1156	w dni
921	w do
-954	w docusign
-851	w does
-859	w don
-1039	w donnerstag
-579	w dossier
-779	w dott
-772	w dr
-1406	w dra
-833	w dress
-1151	w dsgvo
75	w du
-792	w dublin
-34	w due
-546	w duration
-160	w e
-852	w early
-559	w east
-1423	w easter
-59	w eastern
-1149	w editor
-106	w education
-705	w een
-1201	w eeo
-752	w eg
-985	w eignungstest
-1434	w ein
-786	w eindruck
-958	w einladung
-1237	w einstellung
163	w el
-450	w elena
-856	w elif
-1242	w elle
-1074	w eltern
-916	w em
-768	w emil
-790	w empfang
-150	w employment
-216	w en
-1204	w ende
385	w energie
472	w energy
-323	w engineering
-1281	w england
-724	w english
-734	w entscheidung
-828	w equal
-1269	w equipe
-953	w er
-948	w erfahrung
-1268	w erfahrungen
-1090	w erfolg
-1279	w ergebnis
393	w erste
-498	w es
-346	w est
-1005	w este
-1396	w estimada
-1162	w estimado
53	w et
-976	w euro
-759	w europe
-840	w even
-872	w event
-440	w everything
-937	w exa
-512	w example
-1279	w excel
-1831	w executive
-693	w exmo
-1256	w f
-486	w facebook
-1143	w fachbereich
-429	w fahrtkosten
-594	w fair
-909	w fall
299	w falls
-903	w familie
-167	w farah
-705	w fatima
-413	w feb
-475	w februar
-646	w february
-935	w fecha
-724	w felix
789	w fh
-4	w field
-1044	w filiale
168	w financial
306	w finch
-741	w fiona
224	w fire
-56	w first
-764	w five
-662	w floor
-1265	w follow
221	w foods
78	w for
-162	w form
-707	w format
-714	w formular
962	w foundation
133	w four
-1075	w fr
-1065	w frage
-811	w fragen
-1776	w frau
683	w freight
-1612	w freundliche
-833	w fri
-828	w friday
-952	w fridays
-833	w frist
-770	w from
-1048	w fuhrungszeugnis
-23	w fundacion
131	w fur
-1270	w fw
-435	w g
579	w games
-524	w gary
-461	w gate
-651	w geachte
-390	w geben
-972	w geduld
-734	w gehalt
913	w gemeente
310	w gemeinde
-573	w general
-1299	w gentile
-838	w gern
-620	w gerne
-768	w geschaftsfuhrer
-912	w geschaftsstelle
-1033	w gesprach
-1235	w gesprache
-790	w get
-673	w giulia
-782	w give
-140	w global
-1281	w gluck
-926	w go
-623	w god
-909	w good
-1036	w google
-1118	w got
-624	w gott
-887	w government
-846	w governors
-426	w graag
-920	w grace
-1120	w gracias
-1282	w grade
-687	w graduate
-1141	w graham
347	w grand
-1399	w grazie
121	w great
-740	w greenhouse
-994	w greta
-682	w groet
-1124	w groetjes
-377	w group
1029	w groupe
-883	w grund
-953	w grunden
613	w grupo
395	w gruppe
176	w gruppo
-1491	w gruss
-2349	w grusse
-963	w grussen
-1308	w gute
-1331	w guten
-1025	w gwen
-401	w h
-979	w ha
-860	w hackerrank
-453	w haddad
-392	w half
-758	w hall
-367	w halle
-2436	w hallo
-797	w hana
-588	w handy
-1066	w hannah
901	w harbour
-996	w harriet
-715	w haus
-659	w hause
-919	w have
-578	w having
-1964	w head
1029	w health
-397	w heb
-1327	w hej
-1765	w hello
-935	w hemos
-736	w her
-814	w herbst
-278	w here
-1866	w herr
-1352	w herzlich
-1144	w herzliche
-2176	w hey
-2231	w hi
-321	w high
-900	w hinweis
-1008	w hinweise
-192	w hire
-630	w hirevue
-1477	w hiya
-879	w hof
-1671	w hoi
-1821	w hola
794	w home
879	w homes
-240	w hope
799	w hospice
74	w hospital
621	w hospitals
-976	w hospitation
-218	w hotel
173	w hotels
-1066	w hours
-279	w house
774	w housing
-870	w however
-1666	w hr
-664	w hrb
-1329	w hugo
-1216	w human
-1053	w humanos
-1156	w i
-1342	w id
-1192	w if
-1507	w ihnen
-940	w ii
-681	w ik
310	w il
-369	w ilse
-1069	w im
-1295	w imogen
-960	w in
-986	w inc
-1110	w indeed
-2038	w ines
-761	w information
-1536	w informationen
-559	w ing
-1669	w ingrid
-737	w initiativbewerbung
-851	w innen
-843	w instagram
-365	w institut
820	w institute
179	w instituto
248	w insurance
454	w international
-1138	w interview
-720	w ireland
-547	w is
-802	w ist
149	w it
-1153	w ivan
-1343	w j
-1328	w ja
-894	w jahr
-780	w jahre
-777	w jan
-1049	w jana
-809	w januar
-333	w january
116	w jean
-800	w jess
-709	w jetzt
-1130	w jo
-1068	w jobs
-1186	w join
-924	w jonas
-793	w jordan
-1051	w juli
-142	w july
-890	w june
-1031	w juni
-123	w junior
-847	w just
-1478	w k
110	w kaffee
-686	w kandidat
-943	w kandidaten
92	w kanzlei
-178	w keep
-1045	w kennenlernen
-1119	w kennziffer
632	w kestrel
-895	w kevin
-416	w kia
-764	w kim
-1506	w kind
-1244	w kindly
300	w kita
-819	w klasse
-108	w klinikum
-1052	w kofi
-14	w kollegen
178	w kollegin
-813	w kom
-587	w kommen
-666	w kommission
-585	w kontakt
-968	w kosten
-696	w kowalczyk
442	w kreis
-599	w kun
292	w l
106	w la
-845	w laat
-445	w lab
188	w labor
946	w labs
205	w laden
-173	w land
128	w lane
-1080	w lars
-143	w las
-1114	w last
-1376	w late
-84	w law
-314	w le
20	w lea
-1063	w leader
869	w learning
-1013	w lebenslauf
-1134	w leeds
112	w legal
-752	w lei
-275	w leila
-1057	w leiter
-977	w leitung
-971	w lena
247	w les
-1211	w letter
-995	w leute
-1085	w level
-694	w lever
-1182	w lg
-425	w lhe
-473	w library
-2489	w liebe
-1479	w lieber
317	w lindqvist
-1230	w link
-1351	w linkedin
-649	w liste
182	w little
843	w living
-600	w ll
-474	w lo
-326	w local
-1318	w location
-430	w log
-35	w logistics
585	w logistik
-343	w london
-149	w looking
-981	w lorna
371	w los
-831	w losung
-989	w lou
-869	w lovely
-1016	w ltd
-61	w luca
-989	w lucas
-57	w lucia
-695	w luck
-784	w luis
-791	w lunch
-1066	w lust
-1818	w m
-954	w ma
-336	w madam
-1224	w madame
-1398	w mai
-1363	w mail
-191	w main
-728	w mairie
-199	w maison
-851	w mal
-732	w manage
-844	w management
-1252	w manager
-997	w managing
-625	w mann
-1066	w many
-708	w mappe
529	w mar
-248	w mara
-887	w march
-782	w marchetti
-740	w marco
-1284	w marcus
-591	w marguerite
-943	w marie
996	w marine
-532	w mark
-168	w marsh
-624	w marta
-956	w martin
-957	w marz
-810	w mateo
-769	w matteo
-471	w may
-979	w maybe
-736	w me
-773	w med
543	w media
660	w medical
-1078	w meet
-1382	w meeting
-1024	w mein
-968	w meine
-895	w member
-1107	w menschen
204	w meridian
-1090	w message
-684	w met
-1158	w mfg
-1304	w microsoft
409	w mill
-1167	w min
-553	w mina
316	w ministry
-618	w minute
-1023	w minuten
-1809	w miss
-1452	w mit
-517	w mittagessen
50	w mitte
-860	w mitteilung
-863	w mittwoch
-1305	w mme
-1012	w mo
-675	w moi
-1109	w moin
-751	w moment
-1012	w mon
-949	w monate
-750	w monaten
-939	w monats
-495	w monday
-1331	w monique
-1016	w monsieur
-813	w montag
-684	w morgen
-1319	w morning
493	w moss
-645	w most
-1703	w mr
-1069	w mrs
-910	w ms
-1021	w muhe
484	w municipal
367	w museum
554	w mutual
-955	w n
-70	w na
-1383	w nach
-856	w nachfrage
-635	w nachmittag
-765	w nachricht
-654	w nadia
-814	w name
-734	w namen
-959	w nao
965	w national
-916	w ne
-966	w need
-973	w nein
-791	w nele
599	w network
-510	w new
139	w nhs
-722	w ni
-766	w nice
-1643	w no
-759	w non
-323	w noor
627	w nord
143	w nordlicht
-468	w north
289	w northern
-867	w nos
-1478	w not
-1247	w note
-640	w nothing
-831	w notice
-397	w november
-844	w now
-760	w number
-1207	w numerical
-640	w nummer
-102	w nursing
-408	w o
-689	w ob
-827	w obrigada
-698	w obrigado
-304	w october
-25	w of
-1064	w offer
-274	w office
-740	w ohne
-1437	w oi
-1502	w ok
-871	w okafor
-1242	w oktober
-1611	w ola
-603	w olaf
71	w old
-395	w on
-794	w one
-1189	w online
-738	w only
96	w op
-163	w open
-808	w operations
-566	w ops
-868	w oracle
-363	w original
-1359	w ort
-918	w os
-1216	w otherwise
-706	w out
-795	w over
-72	w owing
-1238	w p
-935	w pa
408	w pacific
-591	w panel
131	w paper
-175	w papier
-937	w para
-1352	w paris
-496	w park
-638	w parking
-1193	w part
140	w partner
-851	w partners
-1374	w passt
-840	w patricia
-940	w paul
-1065	w paula
-1316	w pauline
326	w pay
-1356	w pc
-1060	w pdf
494	w pension
-1192	w people
-460	w per
-669	w person
-1028	w personal
-933	w personalrat
-1261	w personen
-585	w personio
-329	w personnel
-338	w peter
-1061	w petra
-70	w pflege
303	w pharma
-820	w pick
-608	w place
-25	w plan
-924	w platz
-443	w platze
124	w plaza
-744	w pls
-1376	w pm
-675	w pode
315	w point
-4	w police
-446	w policy
-1452	w por
203	w port
-1391	w portal
-879	w portfolio
-112	w post
-837	w postfach
-908	w pour
-1051	w powered
151	w pr
312	w practice
-385	w praxis
-202	w press
-775	w prezado
75	w primary
-1412	w principal
-566	w privacy
77	w private
-693	w priya
-826	w priyanka
-575	w probearbeiten
-789	w probetag
-684	w probezeit
-1010	w professor
-1243	w profil
-1138	w profile
-903	w programme
-1194	w prufung
-1030	w ps
-450	w public
-711	w python
-716	w qualifikation
-1067	w qualifikationen
-950	w que
-687	w queremos
-803	w questions
-1602	w r
-1225	w ra
494	w rail
-1248	w raum
-901	w ravi
-83	w re
-662	w read
-1179	w readme
-503	w really
-1074	w rec
-284	w rechnen
-714	w recruiter
-912	w recruiting
-1143	w recruitment
-1074	w recrutamento
-264	w recrutement
-1074	w recursos
-651	w ref
-1092	w reference
-1051	w references
-1034	w regards
36	w regional
-1055	w registered
-604	w regulation
-416	w reisekosten
-1174	w reminder
-870	w replies
-1075	w reply
-155	w reporting
-590	w req
-1131	w requisition
-1330	w reschedule
336	w rescue
-90	w research
-565	w reserve
-909	w resources
-1298	w resourcing
-1011	w results
-674	w resume
77	w retail
-695	w review
-761	w rgpd
-1020	w rh
552	w ridge
-945	w right
-139	w ring
281	w road
-857	w rob
544	w robotics
-551	w room
-1089	w rosa
-931	w round
-989	w ruhe
-734	w runde
-92	w rural
-941	w ruth
-557	w s
-318	w sa
-1220	w sabine
-1347	w safe
-862	w sag
802	w saint
-832	w salary
-648	w saludo
-1125	w saludos
-1135	w salut
-766	w saluti
-817	w sam
-859	w same
-854	w samir
-1300	w samstag
332	w san
-1361	w sandra
-998	w sans
106	w santa
-718	w sara
-854	w saturday
-1137	w saturdays
-899	w say
-728	w schedule
-511	w school
-376	w schools
-846	w schreiben
-841	w schritt
-1083	w schritte
-1036	w se
-1396	w search
-377	w secretaria
-1322	w secretary
516	w security
89	w see
-1389	w sehr
-635	w sei
-581	w seite
-770	w seiten
-1327	w sekretariat
-948	w seleccion
-771	w selection
-839	w selezione
-687	w send
-772	w senhor
-411	w senior
-1011	w sent
-621	w september
-445	w serra
-410	w service
-622	w services
-1223	w servus
-1099	w seu
-746	w shl
-768	w should
-1135	w si
-622	w siamo
-862	w sig
-1066	w sign
-34	w simon
-446	w simone
-398	w since
-820	w sincerely
-826	w siobhan
-336	w sir
-1403	w sister
-1262	w site
-477	w sitz
-646	w sitzung
-1073	w six
-866	w smartrecruiters
-901	w sobald
-1228	w sobre
-874	w social
-550	w society
-928	w sofia
185	w software
-198	w solicitors
-724	w sollte
-608	w sollten
-252	w solutions
134	w sommer
-769	w sonntag
-1270	w sorry
-1055	w sql
-1245	w sr
-1132	w sra
-1026	w ssa
97	w st
-49	w stadt
174	w stadtwerke
-463	w staff
-918	w staffing
-1370	w stage
-1211	w stand
-481	w standort
-1091	w start
-55	w state
-85	w states
130	w station
-632	w status
-988	w stay
-772	w std
-694	w stelle
-1469	w stellen
-996	w step
-817	w steve
352	w stiftung
-1055	w still
-692	w stock
-1016	w stop
359	w street
192	w studio
-1054	w stunde
-981	w stunden
-488	w su
-1106	w sua
-571	w succes
461	w sud
-1159	w sue
-1302	w sunday
-1140	w suo
-165	w support
309	w sur
-156	w sv
-386	w system
105	w systems
-566	w t
-512	w ta
-1516	w tag
-1412	w tage
-924	w tagen
-1350	w take
-1150	w talent
-1132	w talento
-1190	w talk
-656	w tamsin
-770	w tariq
-402	w te
-736	w team
-754	w teamtailor
65	w tech
-753	w technical
-477	w technologies
1269	w technology
-1352	w teil
-1203	w teilnahme
-1121	w tel
-1084	w telefon
-989	w telefonat
-976	w tell
-731	w teresa
-784	w termin
-1468	w test
-579	w tests
-1103	w text
-144	w the
-244	w theatre
-649	w thema
-855	w then
-832	w theo
-1609	w there
-717	w thomas
-684	w those
66	w three
-1039	w thu
-950	w thurs
-837	w thursday
-1029	w ti
-1036	w time
-425	w tisch
-1107	w to
-1143	w tobias
-1555	w tom
-979	w tomas
-944	w tomorrow
-806	w ton
-267	w top
-1150	w tot
-730	w tour
78	w town
-689	w trac
-730	w trager
-772	w trainee
-342	w training
505	w travel
-179	w tribunal
-63	w trust
-783	w trustees
-1221	w try
-436	w tu
-988	w tue
-890	w tues
-916	w tuesday
-861	w tuesdays
-684	w tut
-362	w two
-1164	w u
-986	w uber
-1033	w ufficio
-1408	w uhr
-714	w uhrzeit
521	w uk
-867	w um
-206	w un
-737	w una
-507	w und
-1475	w under
-1525	w uni
-255	w union
230	w unit
-81	w united
512	w universitat
-119	w university
-1811	w unterlagen
-1105	w unternehmen
-1133	w unterschrift
-1356	w until
-379	w up
-950	w urlaub
-578	w use
-1125	w uw
-972	w v
-1502	w vacancy
468	w val
522	w vale
605	w valley
-263	w van
-660	w ve
-932	w venue
-839	w vera
-1402	w verbal
-1496	w verfahren
-550	w verfahrens
-1055	w verfugung
-839	w verify
-778	w verstandnis
-1000	w vertrag
-1368	w vertrauen
135	w verwaltung
1142	w veterinary
-246	w vi
-794	w video
-1174	w viel
-1147	w viele
-701	w vielen
-1042	w vielzahl
-287	w view
-323	w voce
-747	w vollzeit
-1010	w von
-460	w voor
-737	w vor
-961	w vorauswahl
-538	w vormittag
-975	w vorschlag
-736	w vorstand
-649	w vorstellung
-519	w vos
-130	w voss
-917	w vous
-950	w vp
-1086	w w
-1323	w wahl
-992	w wales
-1154	w wann
-955	w want
-837	w warm
-428	w warmly
-1241	w was
-880	w wat
1155	w water
-696	w wear
-908	w wed
-820	w wednesday
-1052	w weds
-832	w weg
-1080	w wegen
-970	w wei
-1132	w welcome
-1156	w well
-928	w wenn
-681	w wer
-1160	w werk
-854	w werkstatt
-190	w west
-800	w whatsapp
-1173	w when
-495	w which
-713	w while
-407	w whitlock
-656	w who
-1070	w wie
-561	w wien
-931	w wil
-147	w wishes
-681	w wo
-1315	w woche
-1104	w wochen
-291	w wochenende
-1041	w word
-674	w workable
-957	w works
-760	w written
-911	w x
-1611	w xxx
-1260	w xxxx
-433	w y
-847	w year
-1130	w yes
-875	w yours
-588	w yusuf
-810	w zeichen
-385	w zeit
-329	w zeitpunkt
-829	w zentrale
-599	w zeugnis
-886	w zeugnisse
-416	w zimmer
-634	w zoe
-1037	w zoom
-1256	w zu
-464	w zugang
-561	w zum
-601	w zur
-777	w zwischenstand
609	whole more seldom
148	within
665	within as often
822	within told
-337	writes
-896	writes own
544	writes provider
634	writes system
-445	written alone
-928	written alone board
-780	written alone nobody
-558	written alone own
29	written alone provider
276	written alone system
`;
