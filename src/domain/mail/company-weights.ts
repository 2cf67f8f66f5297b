// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-190	< !
-688	< "
-968	< &
-264	< (
-753	< )
-1150	< +
403	< ,
-965	< -
-173	< .
61	< /
-925	< 00
-683	< 000
-1102	< 1
-1030	< 10
-846	< 11
-1009	< 12
-1038	< 13
-547	< 14
-1407	< 15
-1219	< 16
-590	< 17
-685	< 18
-1274	< 2
-841	< 20
-75	< 2025
-833	< 25
-1036	< 3
-994	< 30
-1370	< 4
-1117	< 40
-959	< 45
-832	< 5
-778	< 59
-1020	< 6
-680	< 60
-889	< 8
-1146	< 9
-777	< 90
-4	< :
-1583	< ;
150	< ?
687	< @
-630	< [
-1583	< ]
79	< ^
473	< a
-700	< ab
194	< about
-752	< acht
-1292	< after
-98	< al
-222	< alle
-873	< allen
-1089	< alles
-1539	< als
-257	< am
506	< an
-600	< and
-882	< andere
-1053	< anderen
446	< as
990	< at
-543	< au
-1093	< auf
-1376	< aus
-25	< avec
-254	< be
189	< before
-6	< bei
-820	< beiden
-198	< beim
-687	< beruflichen
-533	< besten
700	< bij
-1036	< bis
-844	< bitte
125	< but
-401	< by
-836	< candidate
1330	< chez
-160	< con
1110	< da
310	< das
261	< de
-1620	< dear
-175	< dein
-626	< deine
-547	< deinem
-877	< deinen
-884	< deiner
338	< del
-322	< della
-392	< dem
84	< den
-100	< der
-721	< deren
-323	< des
295	< di
519	< die
-817	< diese
-628	< diesem
-567	< dieser
-452	< dieses
-39	< do
-837	< drei
-149	< du
-726	< e
-950	< eigenen
-1805	< ein
-1820	< eine
-1077	< einem
-1571	< einen
-1312	< einer
-1114	< eines
-876	< einige
211	< el
-695	< em
319	< en
-612	< engere
-424	< enhanced
-841	< ersten
-423	< etwas
-126	< for
-375	< freundlichem
-1156	< freundlichen
-137	< from
-1314	< fünf
-296	< für
-758	< fürs
-718	< geehrte
-529	< geehrter
-682	< gute
-764	< guten
-436	< halbe
-711	< heer
-1032	< hello
-378	< herzlichen
617	< het
-1484	< hi
-600	< ich
591	< if
46	< ihr
-471	< ihre
262	< il
-341	< im
292	< in
-960	< ins
-1216	< is
-1277	< ist
-1042	< job
305	< joining
-1105	< kein
-1358	< keine
-408	< keinen
-767	< kleine
-928	< kurze
-229	< la
37	< le
-720	< letzte
-687	< letzten
-395	< meet
-841	< mehr
-800	< mein
-836	< meine
-966	< meinem
-127	< met
-1046	< mevrouw
-492	< mit
-1037	< monday
-391	< morning
584	< na
-1015	< nach
-894	< neue
-619	< neuen
-782	< no
-968	< noch
-604	< nächste
-667	< nächsten
159	< o
-968	< oder
85	< of
-1221	< ohne
-876	< on
-688	< one
-280	< or
-1130	< our
-1248	< per
-266	< photo
-843	< plus
-805	< pm
121	< por
607	< recruitment
-1004	< s
-917	< sechs
753	< sie
131	< so
-1093	< ssa
-655	< tarde
81	< team
-665	< thanks
716	< that
-357	< the
-815	< through
679	< to
-757	< tu
-247	< two
-1283	< um
-892	< un
-2143	< und
-58	< under
-1296	< unser
-1294	< unsere
-1432	< unserem
-1092	< unseren
-1460	< unserer
-786	< unseres
-1115	< unter
802	< van
370	< via
-1349	< viel
-366	< vielen
-1027	< vier
-89	< vom
1059	< von
-859	< vor
-942	< votre
-491	< weitere
-883	< weiteren
180	< which
-1066	< wir
717	< with
-661	< you
210	< your
-843	< zehn
117	< zu
-1192	< zum
-1187	< zur
-1541	< zwei
-898	< zweite
-907	< zweiten
-667	< zwölf
46	< |
-570	< ¡
-106	< £
-379	< ©
11	< «
196	< ·
-794	< ¿
255	< à
-82	< às
-867	< über
-377	< –
-463	< „
-809	< •
-130	<< ! !
-125	<< " .
-1003	<< ' s
291	<< ) ,
363	<< ) .
-382	<< ) and
211	<< ) at
464	<< , and
-890	<< , das
-1043	<< , den
-1432	<< , der
-662	<< , deren
-1504	<< , die
-770	<< , ein
-574	<< , eine
-609	<< , im
434	<< , so
-244	<< , the
-787	<< - und
376	<< . (
225	<< . ,
-996	<< . 00
-619	<< . 15
-822	<< . 30
-619	<< . das
-1549	<< . den
-1371	<< . der
-753	<< . die
-1306	<< . ihr
-154	<< . ihre
-965	<< . im
-929	<< . in
-1093	<< . ssa
404	<< . the
-728	<< . your
-1237	<< . ¿
-864	<< 00 .
-1116	<< 1 .
-613	<< 1 :
-489	<< 10 .
-529	<< 10 :
-391	<< 11 :
-1129	<< 12 .
-715	<< 12 :
-660	<< 14 .
-866	<< 15 .
-1359	<< 2 .
-445	<< 2 :
-494	<< 20 .
-774	<< 23 :
-1153	<< 3 .
-759	<< 30 .
-1298	<< 4 .
-443	<< 5 .
-866	<< 6 .
-712	<< 7 .
-718	<< 9 .
-486	<< 9 :
-900	<< : "
-919	<< : 00
-1240	<< : 15
-679	<< : 30
-885	<< : 45
-778	<< : 59
-221	<< : [
-558	<< : der
188	<< : die
-858	<< ] [
-826	<< ^ "
-50	<< ^ (
-1740	<< ^ -
-208	<< ^ [
79	<< ^ ^
595	<< ^ das
-1620	<< ^ dear
193	<< ^ dein
-370	<< ^ deine
-720	<< ^ den
-350	<< ^ der
47	<< ^ die
-1032	<< ^ hello
-268	<< ^ herzlichen
-1455	<< ^ hi
135	<< ^ ihr
-285	<< ^ ihre
-868	<< ^ im
422	<< ^ recruitment
-475	<< ^ team
-113	<< ^ the
-323	<< ^ vielen
357	<< ^ your
-554	<< ^ ¡
-561	<< ^ ©
-477	<< ^ ¿
-376	<< ^ –
-1692	<< ^ •
-579	<< a )
-1385	<< a .
-793	<< agréer ,
-897	<< an .
-996	<< an den
-74	<< an der
-96	<< an die
-869	<< an unserem
-1400	<< and the
-507	<< and your
-640	<< application .
1125	<< application to
473	<< applying to
-1028	<< april .
-814	<< ask for
475	<< assistant ,
-870	<< at our
192	<< at the
-1269	<< auf dem
-1232	<< auf der
-1296	<< auf die
-346	<< auf diese
-694	<< auf unserer
-580	<< aufgrund der
-440	<< aus dem
-385	<< aus der
-275	<< aus diesem
-451	<< before the
529	<< behalf of
874	<< bei der
-275	<< bewerberinnen und
-287	<< bis zum
-655	<< boa tarde
-1271	<< bring your
-725	<< by the
-938	<< dass die
-266	<< date :
201	<< day .
49	<< days .
-59	<< de la
-499	<< den nächsten
-612	<< die engere
572	<< director ,
-1003	<< dott .
-658	<< dra .
-1010	<< durch die
-571	<< días ,
-1033	<< ein .
-184	<< email .
198	<< employer .
1001	<< employer :
717	<< employment with
-669	<< engineer (
-200	<< engineer ,
-662	<< england and
-673	<< floor ,
-578	<< for the
222	<< friday .
142	<< from the
276	<< für das
-297	<< für deine
-1287	<< für den
-1771	<< für die
-248	<< für eine
-842	<< für ihr
-762	<< für ihre
-533	<< geachte heer
-656	<< geachte mevrouw
-849	<< gmbh ,
-756	<< good morning
935	<< greetings from
-560	<< haben .
-159	<< haben ihre
-615	<< hat .
-946	<< here .
-1303	<< hola ,
-348	<< hour .
-867	<< hours .
-1041	<< house ,
1047	<< hr ,
-78	<< https :
-1434	<< i .
-573	<< ihnen alles
-794	<< ihnen die
-333	<< ihnen viel
-645	<< in .
-257	<< in den
-526	<< in der
-305	<< in die
-559	<< in diesem
-662	<< in our
-231	<< in the
-687	<< in unserem
-993	<< in unserer
1765	<< interest in
-174	<< interview .
357	<< interview with
-747	<< is a
-724	<< is an
-964	<< is in
-929	<< ist .
1	<< it .
-515	<< job .
-378	<< keep your
-1329	<< location :
-883	<< ltd ,
-343	<< m .
-505	<< madame ,
-535	<< mail .
181	<< manager ,
-353	<< manager .
-875	<< me ,
-1046	<< me .
221	<< me and
-519	<< message .
-995	<< minutes .
-712	<< mit .
-304	<< mit anderen
-407	<< mit besten
213	<< mit dem
-1443	<< mit den
-950	<< mit der
-718	<< mit einem
-258	<< mit einer
-375	<< mit freundlichem
-1009	<< mit freundlichen
-405	<< monday ,
-59	<< monday .
-896	<< months .
-1103	<< nach dem
-956	<< nach den
-986	<< nach der
-559	<< nach sechs
-700	<< nicht .
-470	<< no .
-72	<< now .
-734	<< of the
791	<< office ,
-643	<< officer (
-159	<< officer ,
-859	<< oi ,
-1031	<< olá ,
-862	<< on .
85	<< on the
-716	<< one .
511	<< ort :
-981	<< panel :
654	<< partner ,
-326	<< position .
879	<< position at
-890	<< powered by
-1264	<< registered in
214	<< role at
-766	<< s .
-718	<< sehr geehrte
-529	<< sehr geehrter
647	<< sent to
-669	<< sich die
-534	<< sie am
-1160	<< sie den
18	<< sie die
-538	<< sie diese
-533	<< sie eine
-732	<< sie ihre
-990	<< sie im
-476	<< start :
-1212	<< status :
606	<< team ,
-295	<< team at
-563	<< test .
-711	<< that .
-650	<< that the
-1270	<< thursday ,
-71	<< thursday .
-123	<< time .
-120	<< to the
-397	<< tuesday ,
-1091	<< uhr ,
-836	<< uhr .
-510	<< und das
-1229	<< und der
-392	<< und die
-512	<< und viel
-935	<< under the
977	<< unfortunately ,
-164	<< uns die
311	<< uns im
-410	<< until the
-898	<< up .
-27	<< us .
188	<< us at
-130	<< venue :
-311	<< von der
-506	<< wednesday ,
-1053	<< week .
-873	<< weeks .
-957	<< wegen der
-574	<< werden .
-1129	<< when :
-437	<< where :
-1366	<< wir den
-907	<< wir die
-752	<< wir ihre
-865	<< wir im
-480	<< with our
595	<< with the
275	<< year .
-513	<< yet .
-877	<< you .
-765	<< zu den
-649	<< zu unserem
-331	<< zukunft alles
-907	<< © 2025
-1321	<< über den
-1006	<< über die
-176	<> ! $
-966	<> ! ,
-185	<> " "
138	<> ( )
295	<> ( ,
-530	<> ( .
-153	<> ) $
-1663	<> , !
494	<> , $
-603	<> , '
137	<> , (
-517	<> , )
-693	<> , ,
-553	<> , .
-735	<> , 1
-566	<> , 2
-1254	<> , 3
-619	<> , 4
-1544	<> , :
-1119	<> , and
788	<> , has
-875	<> , in
5	<> , is
-524	<> , nach
-1906	<> , und
-1043	<> , |
-147	<> - $
-1111	<> - (
404	<> - ,
-820	<> - -
-1271	<> - .
-678	<> - :
-935	<> . !
-652	<> . $
403	<> . '
-833	<> . (
-740	<> . )
-49	<> . ,
-348	<> . .
-342	<> . 1
-161	<> . :
-1100	<> . ?
-989	<> . a
-542	<> . als
-442	<> . an
-1185	<> . and
-238	<> . applicants
-269	<> . are
-950	<> . as
-939	<> . at
-536	<> . attached
-846	<> . be
-709	<> . bei
-919	<> . bis
-788	<> . bitte
-891	<> . by
-649	<> . can
-501	<> . candidates
-183	<> . dahin
-869	<> . das
-887	<> . de
-304	<> . den
-1098	<> . der
-933	<> . die
-213	<> . diesem
-784	<> . do
-627	<> . du
-964	<> . el
-1414	<> . en
-543	<> . er
-1220	<> . es
-1273	<> . for
-762	<> . from
-694	<> . für
-1143	<> . geht
-701	<> . haben
261	<> . has
-730	<> . hat
-851	<> . have
-666	<> . het
-856	<> . i
-766	<> . ich
-727	<> . if
-596	<> . il
-831	<> . im
-1083	<> . in
-80	<> . is
-344	<> . ist
-1138	<> . it
-583	<> . je
-773	<> . kann
-647	<> . können
-369	<> . la
-453	<> . le
-218	<> . like
-465	<> . lo
-600	<> . luck
-894	<> . may
-946	<> . me
-707	<> . mir
-650	<> . mit
-538	<> . need
-474	<> . nicht
-609	<> . no
-895	<> . not
-862	<> . o
-950	<> . of
-1197	<> . on
-284	<> . one
-321	<> . our
-862	<> . por
-535	<> . put
-807	<> . que
-804	<> . se
-802	<> . sie
-764	<> . sind
-433	<> . sorry
-672	<> . take
-718	<> . te
-464	<> . that
-577	<> . the
-322	<> . then
-1127	<> . to
-348	<> . u
-706	<> . um
-188	<> . un
-661	<> . und
-601	<> . uns
-616	<> . us
-532	<> . von
-604	<> . vous
-810	<> . war
-180	<> . was
-1104	<> . we
-593	<> . werden
-518	<> . were
-455	<> . who
527	<> . will
-699	<> . wir
-1022	<> . wird
-774	<> . with
-1142	<> . you
-985	<> . your
302	<> / $
-353	<> 00 $
-684	<> 00 ,
-601	<> 15 ,
-471	<> 15 .
-485	<> 30 $
-637	<> 30 ,
-541	<> 30 .
-645	<> 45 ,
-314	<> : $
-2160	<> : (
-34	<> : ,
-566	<> : .
-937	<> : :
-935	<> : teams
45	<> : |
-435	<> : –
-29	<> ? $
-456	<> ? ,
699	<> @ $
128	<> [ $
-452	<> [ ,
-61	<> [ ]
-1239	<> ^ !
124	<> ^ $
-671	<> ^ &
-868	<> ^ '
-15	<> ^ (
-135	<> ^ )
409	<> ^ ,
449	<> ^ -
81	<> ^ .
434	<> ^ /
-623	<> ^ 1
-740	<> ^ 2
-710	<> ^ :
-917	<> ^ ?
-1088	<> ^ [
-872	<> ^ a
-456	<> ^ about
-652	<> ^ abrazo
-482	<> ^ afternoon
-300	<> ^ all
-154	<> ^ am
-343	<> ^ an
-1501	<> ^ and
-239	<> ^ are
-46	<> ^ as
-792	<> ^ at
296	<> ^ au
-655	<> ^ aus
-675	<> ^ be
-268	<> ^ besten
-442	<> ^ bis
-1106	<> ^ by
-749	<> ^ candidato
-362	<> ^ candidatura
-361	<> ^ care
-545	<> ^ careers
-118	<> ^ careful
-804	<> ^ cordialement
-921	<> ^ d
-439	<> ^ dat
-480	<> ^ date
-759	<> ^ day
-913	<> ^ de
-337	<> ^ der
-917	<> ^ des
-826	<> ^ di
-919	<> ^ dia
-1072	<> ^ die
-1043	<> ^ do
-716	<> ^ done
-712	<> ^ dott
-1017	<> ^ du
-427	<> ^ días
-193	<> ^ e
-608	<> ^ een
-640	<> ^ el
-1035	<> ^ en
56	<> ^ es
262	<> ^ est
-1198	<> ^ for
-395	<> ^ freundlichem
-956	<> ^ freundlichen
-943	<> ^ from
-1444	<> ^ für
-1121	<> ^ geehrte
-581	<> ^ geehrter
-563	<> ^ groet
384	<> ^ has
-23	<> ^ hat
706	<> ^ have
-566	<> ^ heer
-725	<> ^ here
313	<> ^ hiring
234	<> ^ hr
218	<> ^ i
-837	<> ^ il
-866	<> ^ im
-871	<> ^ in
-415	<> ^ interview
298	<> ^ is
-105	<> ^ ist
-933	<> ^ it
-794	<> ^ je
-753	<> ^ jobs
-876	<> ^ kandidaat
-513	<> ^ können
-716	<> ^ l
-519	<> ^ la
353	<> ^ le
-816	<> ^ like
-683	<> ^ luck
-910	<> ^ me
-428	<> ^ message
-862	<> ^ mevrouw
-474	<> ^ mit
-754	<> ^ morning
-828	<> ^ my
-881	<> ^ news
-487	<> ^ no
-1185	<> ^ not
224	<> ^ now
-958	<> ^ o
-1044	<> ^ of
257	<> ^ on
-879	<> ^ one
-629	<> ^ or
-643	<> ^ ora
-572	<> ^ os
-1161	<> ^ our
368	<> ^ people
-815	<> ^ per
798	<> ^ plc
-783	<> ^ por
-1208	<> ^ que
-331	<> ^ recruiting
-276	<> ^ recruitment
-777	<> ^ regards
-269	<> ^ salary
-729	<> ^ saludo
-454	<> ^ saluti
-425	<> ^ service
-1186	<> ^ sie
-1056	<> ^ sind
-579	<> ^ so
-176	<> ^ sorgfältiger
-456	<> ^ sorry
-485	<> ^ talent
-1043	<> ^ tarde
-397	<> ^ tardes
679	<> ^ te
-653	<> ^ team
-784	<> ^ test
152	<> ^ thanks
-1002	<> ^ that
-1180	<> ^ the
-736	<> ^ there
-1011	<> ^ this
-799	<> ^ time
-1555	<> ^ to
-639	<> ^ tu
-773	<> ^ un
-1477	<> ^ und
-539	<> ^ up
-922	<> ^ us
-805	<> ^ van
-981	<> ^ vom
-664	<> ^ voor
-1066	<> ^ vous
-455	<> ^ vriendelijke
-1292	<> ^ we
-768	<> ^ werden
561	<> ^ will
-870	<> ^ wir
-630	<> ^ wishes
-492	<> ^ with
990	<> ^ would
-140	<> ^ writing
-1130	<> ^ x
-1584	<> ^ you
-1051	<> ^ your
-1084	<> ^ zum
116	<> ^ |
350	<> ^ ·
-1024	<> ^ à
487	<> ^ –
109	<> a ,
-961	<> a .
-691	<> alles !
-599	<> alles .
-400	<> alles und
-791	<> als .
-818	<> am $
-464	<> am ,
-419	<> am .
-638	<> an opportunity
-1175	<> and $
-716	<> and (
-966	<> and ,
-348	<> and .
-96	<> and be
1148	<> at !
96	<> at $
-11	<> at ,
448	<> at .
-55	<> at and
269	<> at has
304	<> at in
635	<> at is
24	<> at on
-513	<> auf .
-156	<> bei .
-420	<> besten $
549	<> bij .
-546	<> bis ,
-579	<> by $
-557	<> by .
-424	<> das ,
231	<> das .
-833	<> das hat
-182	<> das ist
287	<> de $
-403	<> de ,
377	<> de .
-1062	<> dear $
-981	<> dear ,
-729	<> dear :
-136	<> dein $
-188	<> deine $
-586	<> deine und
-124	<> dem ,
-310	<> dem .
-100	<> den ,
-365	<> den .
-1176	<> den der
-649	<> den für
-639	<> den in
-685	<> den mit
-1054	<> den und
-55	<> der $
-978	<> der (
-463	<> der ,
248	<> der .
140	<> der :
-633	<> der am
-507	<> der an
-1055	<> der der
-1072	<> der für
426	<> der hat
-970	<> der in
-395	<> der ist
-765	<> der mit
83	<> der und
-675	<> die ,
-347	<> die .
-1	<> die als
-880	<> die der
-625	<> die für
40	<> die haben
136	<> die hat
-573	<> die im
-833	<> die in
-261	<> die ist
-952	<> die mit
-431	<> die nach
-602	<> die nicht
-1588	<> die und
-280	<> do $
398	<> do ,
148	<> do .
-456	<> drei ,
-319	<> drei .
-602	<> ein ,
-994	<> ein .
-445	<> eine ,
-767	<> eine .
-261	<> eine mit
-367	<> einen ,
-717	<> einen .
-390	<> einen mit
-787	<> einer .
37	<> en ,
305	<> en .
646	<> for $
-1142	<> for (
-125	<> for ,
-70	<> for .
-365	<> freundlichem $
-1155	<> freundlichen $
-605	<> from $
565	<> from ,
-259	<> from .
-844	<> für $
-1279	<> für und
-634	<> geehrte ,
-529	<> geehrter ,
-500	<> heer ,
-310	<> hello $
-670	<> hello ,
-244	<> herzlichen für
-698	<> hi !
-826	<> hi $
-973	<> hi ,
-725	<> ihr $
-471	<> ihr und
-169	<> ihre $
-950	<> ihre .
-723	<> ihre mit
-279	<> ihre werden
-755	<> im $
-589	<> im ,
-265	<> im .
-940	<> im der
-504	<> im mit
-602	<> im und
8	<> in !
-1314	<> in $
-620	<> in (
-664	<> in ,
178	<> in .
811	<> in and
75	<> in und
-724	<> keine .
-563	<> la ,
521	<> la .
-676	<> mevrouw ,
-920	<> mit ,
-758	<> mit .
334	<> mit und
-508	<> nach ,
-1239	<> nach .
-270	<> nach der
382	<> of ,
-226	<> of .
-740	<> on ,
-324	<> on .
-652	<> on and
-311	<> or .
-568	<> our ,
-797	<> our .
-629	<> our office
-746	<> per .
574	<> recruitment $
-832	<> tarde ,
-48	<> team $
440	<> the $
-317	<> the '
49	<> the (
-481	<> the ,
594	<> the .
-601	<> the ?
289	<> the and
-430	<> the at
-61	<> the for
-214	<> the has
118	<> the in
327	<> the is
-537	<> the of
-845	<> the on
-310	<> the or
612	<> the team
-532	<> the to
450	<> the will
-676	<> through .
1015	<> to !
-1152	<> to ,
487	<> to .
614	<> to for
-394	<> um ,
-712	<> um .
-939	<> und $
-727	<> und ,
-901	<> und .
-693	<> unserem .
-952	<> unserer .
-440	<> van $
289	<> via .
-99	<> viel !
-575	<> viel .
-122	<> viel bei
-708	<> viel und
-386	<> vielen ,
-298	<> vielen für
-221	<> vom $
12	<> with (
-566	<> with ,
235	<> with .
71	<> with and
-1089	<> your ,
-1430	<> your .
-869	<> your and
-366	<> your for
-489	<> your in
-903	<> your number
-586	<> your on
-594	<> zum ,
-587	<> zum .
-541	<> zur .
-838	<> zwei ,
-620	<> zwei .
180	<> | $
245	<> | ,
365	<> | |
169	<> · $
166	<> · ,
42	<> · ·
-1200	<> à ,
-349	<> – $
-695	<> – (
-737	<> – ,
-692	<> – .
21	<> – –
-726	<> • $
607	> !
-88	> "
149	> $
-1047	> &
-40	> '
-345	> (
128	> )
-1045	> +
-226	> ,
17	> -
174	> .
321	> /
-1434	> 1
-1147	> 10
-959	> 11
-1023	> 12
-919	> 14
-763	> 15
-830	> 17
-1349	> 2
-826	> 20
-1026	> 2025
-896	> 2026
-452	> 3
-1656	> 4
-1029	> 5
-1256	> 6
-1227	> 7
-226	> 8
-1206	> 9
227	> :
-1117	> ;
-314	> ?
-1157	> [
285	> ]
-1056	> a
-232	> ab
51	> about
-652	> abrazo
-234	> afraid
-167	> after
-482	> afternoon
-1027	> al
-632	> all
-504	> aller
-670	> alles
156	> als
-870	> am
-909	> an
-465	> and
-962	> any
-591	> applicants
-759	> april
326	> are
637	> as
-549	> ask
-975	> asked
-1317	> assessment
-742	> at
-969	> attached
-591	> até
290	> au
-931	> auch
-1297	> auf
-599	> aufnehmen
-1825	> aus
-684	> back
-949	> be
-476	> been
-809	> before
-1000	> bei
-916	> bekommen
-1105	> besteht
-268	> besten
-165	> beworben
-1516	> bis
-1216	> bitte
-658	> bitten
-1230	> bleiben
-950	> bleibt
-715	> branch
-875	> brauchen
-914	> by
-734	> call
383	> can
138	> candidate
-731	> candidates
-749	> candidato
-478	> candidatura
-1044	> card
-703	> care
343	> careers
-118	> careful
-550	> certificate
-538	> charity
-622	> check
-545	> com
391	> come
-658	> con
-804	> cordialement
-993	> d
-829	> da
-293	> dahin
-742	> dan
-1224	> das
-577	> dat
-561	> date
-759	> day
-902	> de
-514	> deiner
-1316	> del
-914	> dem
-926	> den
-563	> der
-995	> des
-991	> di
-922	> dia
-835	> dich
-689	> die
-213	> diesem
-1098	> dieser
-823	> dir
-1354	> do
824	> does
-722	> done
-712	> dott
-1378	> du
-988	> durch
-427	> días
-627	> dürfen
-159	> e
-209	> een
-1568	> ein
-1345	> eine
-1032	> einen
-1041	> einer
-1233	> eines
-776	> el
-178	> else
-1250	> em
-1029	> employer
413	> en
-49	> entschieden
-666	> er
-873	> erfolgt
-138	> erhalten
-258	> es
621	> est
-200	> et
-799	> exercise
-1857	> finden
-242	> floor
275	> foi
-135	> for
-946	> form
142	> free
-1182	> frei
-395	> freundlichem
-1012	> freundlichen
-617	> from
-1294	> für
-1261	> gab
-1099	> geben
-1121	> geehrte
-581	> geehrter
-848	> geführt
-945	> gegeben
-487	> gehen
-921	> geht
-593	> gekommen
-977	> gelöscht
-709	> gemacht
-1777	> genommen
-726	> gern
-556	> get
-695	> gibt
-717	> go
-538	> going
-165	> got
-563	> groet
754	> ha
-982	> habe
-299	> haben
211	> had
-620	> happy
811	> has
359	> hat
558	> have
-539	> heb
-566	> heer
-535	> help
-597	> here
-1001	> het
388	> hiring
-1247	> hours
626	> hr
-1011	> hängt
-578	> hätten
-198	> i
-1083	> ich
-1029	> if
-1179	> il
-1189	> im
-255	> in
-744	> interview
118	> is
343	> isn
-820	> ist
-1449	> it
-841	> je
-1059	> job
-657	> jobs
204	> kan
-876	> kandidaat
-903	> kann
-657	> keep
-1020	> keine
121	> know
-425	> kommen
-750	> kommt
-1344	> können
-899	> l
-634	> la
-61	> laden
-105	> last
395	> le
-190	> leider
-759	> let
-747	> letter
-696	> liegen
-1135	> liegt
-702	> like
-1126	> link
-411	> lo
-755	> love
-824	> luck
-557	> läuft
-790	> löschen
-829	> machen
-723	> macht
-122	> make
-847	> mate
-42	> may
-1404	> me
-919	> meeting
-848	> mehr
-933	> mes
-430	> message
-820	> met
-862	> mevrouw
-1038	> minutes
-1026	> mir
-1742	> mit
-1350	> mitbringen
-481	> more
-473	> morning
-841	> muss
-1078	> my
412	> möchte
-219	> möchten
-646	> möglich
93	> müssen
-133	> na
-1407	> nach
47	> ne
-456	> need
-840	> nehmen
-899	> news
-1644	> nicht
-869	> no
-346	> noch
-181	> non
-709	> nos
-1508	> not
-694	> note
457	> now
-1241	> number
-719	> nur
253	> não
-1324	> o
-1464	> oder
-837	> of
-146	> office
-805	> ohne
-128	> on
-770	> one
-503	> op
-945	> opportunity
-788	> or
-663	> ora
-725	> os
-1100	> our
-610	> out
106	> over
156	> para
-645	> passt
563	> people
-655	> per
1008	> plc
-858	> please
-733	> plus
-1009	> por
343	> pour
-774	> put
-1283	> que
-808	> questions
-1062	> rather
-793	> read
323	> recruiting
-310	> recruitment
-790	> regards
-511	> reply
-406	> reviewing
-525	> ring
-521	> ringraziamo
-867	> sagen
-322	> said
-269	> salary
-743	> saludo
-560	> saluti
-1199	> say
82	> says
-605	> schon
-490	> se
-403	> see
-897	> sehen
-630	> sein
-390	> send
620	> sent
-452	> service
-967	> setzen
-899	> si
-1281	> sie
-619	> sind
-326	> site
-951	> so
-176	> sorgfältiger
-771	> sorry
-1420	> sowie
-146	> sprechen
-820	> statt
-1132	> stehen
-937	> steht
-557	> su
-861	> suchen
-305	> take
-361	> talent
-1043	> tarde
-397	> tardes
402	> te
-552	> team
-701	> teams
-1024	> tell
233	> test
577	> thanks
-181	> that
-165	> the
-695	> then
-969	> there
262	> this
-807	> three
291	> through
-1284	> time
-293	> to
-441	> told
-530	> treffen
13	> tu
-814	> two
-702	> u
-156	> um
-853	> un
-949	> una
-554	> und
-415	> uns
-790	> unseres
-818	> unter
-720	> until
-699	> up
-1090	> us
-522	> va
-1106	> van
-277	> via
-1207	> vom
-1285	> von
157	> voor
-1114	> vor
-450	> vorbei
3	> vorgesehen
-1043	> vous
-455	> vriendelijke
179	> want
-1226	> wants
-93	> war
-871	> waren
-479	> was
-850	> we
-824	> week
-45	> weiter
-945	> werden
166	> were
-332	> what
-1395	> when
-1892	> who
-1375	> wie
-933	> wieder
255	> will
-993	> wir
-855	> wird
251	> wishes
-1323	> with
-883	> within
669	> would
-521	> write
-207	> writing
307	> wurde
-1059	> wurden
-555	> wäre
-637	> wünschen
-654	> x
31	> y
-755	> yes
-371	> you
-1286	> your
-966	> zu
-319	> zum
-1099	> zur
-712	> zurück
-1104	> zusammen
269	> |
365	> ·
-1076	> à
553	> è
-562	> é
-1334	> über
328	> –
-117	>> ! !
-347	>> ! $
1054	>> ! we
-185	>> " $
-92	>> " ,
-1478	>> " .
149	>> $ $
506	>> ' s
-30	>> ( a
-915	>> ( she
709	>> ) $
-416	>> ) ,
-189	>> ) .
71	>> ) :
-1325	>> ) and
-867	>> ) at
-1021	>> ) und
-2634	>> , $
282	>> , 1
-408	>> , 10
284	>> , 11
-192	>> , 12
-615	>> , 13
-647	>> , 15
-422	>> , 2
-386	>> , 2025
-167	>> , 3
-924	>> , 4
-745	>> , 7
-477	>> , 8
130	>> , 9
-539	>> , a
7	>> , am
429	>> , and
-134	>> , as
-275	>> , at
-987	>> , bitte
-708	>> , ca
-109	>> , danach
-720	>> , danke
-1133	>> , dann
-961	>> , das
-1599	>> , dass
108	>> , de
-777	>> , den
-1296	>> , der
-1354	>> , die
-920	>> , du
-379	>> , dublin
18	>> , ein
-513	>> , eine
-388	>> , for
-679	>> , got
378	>> , head
115	>> , hr
-341	>> , i
-1082	>> , ich
-362	>> , ihre
-63	>> , il
-703	>> , in
-150	>> , inc
-230	>> , it
-10	>> , je
-1306	>> , just
-850	>> , l
228	>> , la
620	>> , le
-775	>> , london
-768	>> , monsieur
-831	>> , no
-902	>> , ob
217	>> , on
-1000	>> , our
-829	>> , please
107	>> , que
402	>> , s
-393	>> , sie
-1539	>> , so
-815	>> , sorry
-4	>> , thank
-1394	>> , thanks
453	>> , the
-580	>> , um
-1462	>> , und
-1334	>> , united
558	>> , we
-630	>> , which
-1072	>> , who
-1583	>> , wir
-188	>> , with
460	>> , you
-914	>> , your
-942	>> . "
287	>> . $
109	>> . (
-473	>> . )
26	>> . ,
562	>> . .
-902	>> . :
-775	>> . a
-693	>> . bitte
-1104	>> . bring
-663	>> . danach
-1080	>> . das
310	>> . de
40	>> . der
181	>> . die
-909	>> . du
-859	>> . ein
307	>> . he
-319	>> . i
-1418	>> . ich
-89	>> . if
33	>> . ihre
611	>> . in
273	>> . it
-194	>> . no
-365	>> . please
130	>> . registered
-499	>> . sie
-350	>> . the
619	>> . this
1272	>> . unfortunately
-92	>> . we
-1309	>> . wenn
633	>> . wir
-388	>> . you
-508	>> . your
238	>> . |
-592	>> 1 ,
-449	>> 1 .
-525	>> 2 $
-1150	>> 2 ,
-1129	>> 2 .
-884	>> 3 ,
-54	>> 3 .
-927	>> 4 ,
-140	>> : "
-143	>> : $
-573	>> : 00
-1249	>> : 1
-771	>> : 10
-206	>> : 11
-1100	>> : 12
-695	>> : 14
-607	>> : 15
-917	>> : 2
-1197	>> : 3
-692	>> : 30
-922	>> : 4
-970	>> : 5
-747	>> : 6
-738	>> : [
-30	>> : a
-509	>> : monday
-1031	>> : the
-465	>> : thursday
-639	>> : £
43	>> ? $
458	>> ] $
-963	>> ] ,
-206	>> ] [
-427	>> a la
-856	>> ab .
-279	>> afraid .
-359	>> alles gute
-734	>> an ,
-1197	>> an .
-773	>> an der
-522	>> an und
-458	>> and a
625	>> and for
-370	>> and i
-906	>> and me
42	>> and the
-842	>> and wales
-300	>> at the
-352	>> auf dem
-813	>> aus dem
-710	>> aus der
-154	>> be in
-613	>> bei der
-809	>> bei uns
-235	>> besten grüßen
-730	>> bis zum
-763	>> bitten wir
-105	>> by the
-481	>> candidato ,
-505	>> careers $
-501	>> cordialement ,
-992	>> d '
-752	>> dat je
-475	>> date :
-732	>> der stelle
805	>> does not
-712	>> dott .
-709	>> días ,
-742	>> ein .
-900	>> employer .
-660	>> entschieden ,
23	>> erhalten sie
-980	>> finden sie
390	>> for the
-395	>> freundlichem gruß
-960	>> freundlichen grüßen
-955	>> from my
-433	>> from the
-618	>> für das
-202	>> für dein
-645	>> für deine
-228	>> für den
-473	>> für die
-898	>> für ein
-422	>> für einen
-581	>> für ihr
-1038	>> für ihre
-529	>> für sie
-797	>> geben .
-606	>> geben zu
-1153	>> geehrte frau
-497	>> geehrter herr
-434	>> gelöscht .
-131	>> gibt es
-555	>> groet ,
-983	>> habe ich
-580	>> haben sie
-281	>> haben wir
-410	>> has asked
-429	>> has been
740	>> has invited
297	>> has moved
-984	>> hat sich
-149	>> hat uns
89	>> hr $
-475	>> i .
-977	>> if you
-804	>> in den
-1117	>> in der
-628	>> in die
-829	>> in the
-446	>> in to
405	>> is a
445	>> is an
-122	>> is committed
-690	>> is no
-786	>> is the
343	>> isn '
-775	>> ist der
-918	>> ist nicht
-716	>> kann ich
-738	>> können sie
-1085	>> können wir
-899	>> l '
-6	>> laden wir
-407	>> like to
-669	>> like you
-486	>> love to
-303	>> luck !
-507	>> may be
-442	>> me a
-703	>> mit ,
-693	>> mit .
-796	>> mit dem
-652	>> mit den
-535	>> mit der
-357	>> mit ihnen
-219	>> möchten wir
119	>> müssen wir
-527	>> need to
-367	>> nicht als
-1330	>> not reply
-408	>> of luck
-1253	>> of the
-327	>> of us
-663	>> office .
-441	>> on file
-938	>> on the
-454	>> opportunity employer
-561	>> os melhores
213	>> people team
-657	>> recruiting $
961	>> recruiting team
-516	>> recruitment $
-768	>> regards $
-632	>> regards ,
-566	>> saludo ,
-616	>> saluti $
-600	>> sehen wir
-738	>> setzen wir
-839	>> sie bitte
-642	>> sie mir
-752	>> sie nicht
-486	>> sie sich
-552	>> sie uns
-371	>> sind wir
-90	>> sorry that
-212	>> sorry to
-26	>> talent $
163	>> talent acquisition
509	>> talent team
-397	>> team $
-459	>> thanks for
-250	>> the meantime
-606	>> time :
-250	>> to a
-1204	>> to the
-772	>> to this
-492	>> und alles
-644	>> und bewerber
-150	>> und das
562	>> und der
-574	>> und die
-842	>> und ich
-411	>> und viel
-625	>> und wünschen
-646	>> voor je
-749	>> vor .
-398	>> vriendelijke groet
-711	>> want to
-597	>> we '
-624	>> werden nach
206	>> will be
263	>> will not
-456	>> wishes $
-257	>> wishes ,
-949	>> with the
-593	>> with us
914	>> would like
-512	>> wünschen wir
-654	>> x $
281	>> you '
-362	>> you can
-468	>> you come
-556	>> you do
-347	>> you have
-404	>> you need
-358	>> you start
-810	>> your application
-643	>> zurück .
-812	>> à vous
-588	>> über die
572	agreed
303	agreed board
268	agreed nobody
57	agreed own
185	agreed provider
782	agreed system
412	any
-293	begins
787	begins told
-135	board
-577	e 0
-1325	e 00
-585	e 000
-1358	e 0000
-591	e 03
-618	e 07
-613	e 08
-527	e 09
-1261	e 1
-1157	e 10
-1150	e 11
-543	e 11th
-342	e 12
-353	e 12th
-644	e 13
-812	e 14
-73	e 14th
-1244	e 15
-187	e 15th
-431	e 16
-408	e 16th
-992	e 17
-1074	e 18
-74	e 18th
-655	e 19
-702	e 1er
-677	e 1st
-1267	e 2
-885	e 20
-817	e 2024
-1153	e 2025
-878	e 2026
-167	e 21
-150	e 21st
-802	e 22
106	e 23
378	e 24
-843	e 25
-733	e 26
-726	e 27
-786	e 2nd
-1112	e 3
-1083	e 30
-91	e 30th
-606	e 31
-523	e 3rd
-1463	e 4
-823	e 40
-683	e 45
-729	e 4th
-1373	e 5
-514	e 50
-870	e 59
-530	e 5th
-1282	e 6
-455	e 60
-271	e 6th
75	e 7
-859	e 8
-82	e 8th
-1023	e 9
-83	e 9th
-717	e a
-1035	e ab
146	e abel
-127	e aben
-393	e able
3	e abor
163	e acao
-935	e ache
165	e acht
233	e acle
-1240	e act
-706	e ada
-903	e adam
-272	e aden
170	e ader
42	e adia
-1141	e adme
-42	e ador
89	e ados
721	e afen
-494	e afor
-869	e ag
-174	e agem
-514	e agen
-858	e ager
-103	e ages
-737	e ah
-968	e aham
-1486	e ahme
-637	e ahre
-1132	e ahrt
241	e ai
-133	e ails
-24	e aine
287	e ains
427	e aint
192	e air
329	e aire
475	e akes
291	e al
-918	e alan
-219	e alen
469	e ales
380	e alia
-877	e alie
183	e alle
-850	e allo
314	e alls
-1162	e ally
-828	e also
318	e alta
118	e alte
1047	e alth
43	e alto
-1289	e alut
-19	e am
-980	e amen
-229	e ames
-678	e amir
-1284	e amme
-755	e amos
-713	e amt
-400	e an
-1231	e ana
-350	e anal
193	e anca
52	e ance
-731	e anch
487	e anco
-290	e ancy
-412	e and
106	e anda
-532	e ande
517	e andi
-920	e ando
-13	e ands
-854	e andt
-1005	e andy
-359	e anel
-76	e ange
-920	e ania
-584	e anie
200	e anja
-672	e anka
247	e anke
57	e ankt
-544	e anna
-1076	e anne
-1151	e anon
294	e anos
349	e anta
-771	e ante
372	e anto
44	e ants
308	e aper
-486	e app
-1224	e appe
-1008	e arah
-159	e aran
-944	e arch
-739	e arco
-54	e arda
93	e arde
97	e ardo
-118	e ards
-135	e area
-447	e ared
-1068	e arek
-495	e aren
405	e argo
449	e aria
-1032	e arie
128	e arin
-319	e ario
-738	e ariq
369	e aris
583	e arks
-601	e arkt
-1131	e arla
-753	e arly
870	e arma
-557	e arms
-109	e arna
-81	e aron
66	e arry
260	e arsh
-1130	e art
-1417	e arta
-682	e arte
274	e arts
-1061	e arzt
-741	e as
-1089	e ased
-772	e aser
-1263	e ask
-727	e ason
-499	e asse
-635	e asst
-1183	e aste
-65	e at
-1005	e atch
-832	e ate
83	e ated
-629	e aten
-567	e ateo
63	e ater
-147	e ates
-127	e atic
-372	e atie
-1058	e ator
-298	e atre
-1323	e atum
-865	e atus
-848	e atze
240	e au
-1187	e auch
93	e aude
-163	e auen
-560	e auer
-1133	e auf
-772	e aula
-268	e aura
-1055	e aus
232	e ause
401	e auto
-629	e avec
104	e avel
1042	e aven
-264	e axis
-588	e aybe
-1377	e azie
-1141	e b
521	e bach
241	e back
91	e bahn
-508	e bald
461	e band
483	e bank
294	e bara
-351	e base
498	e bay
-547	e be
-586	e bea
47	e beck
-56	e beit
-770	e ben
-247	e bend
893	e berg
-512	e bern
-239	e bers
193	e bert
-1790	e best
375	e beth
-702	e bhan
-1103	e bias
-972	e bido
-206	e bien
-299	e big
-995	e bild
-531	e bile
-934	e bine
-1247	e bis
-548	e blic
-884	e blin
148	e blue
-1434	e bnis
-60	e boa
186	e bom
-1356	e book
-626	e boss
692	e bour
219	e bund
-1257	e bung
-505	e burg
-367	e buro
928	e bury
-110	e bus
-526	e by
-917	e c
-724	e ca
-431	e cafe
-169	e call
-1055	e can
-932	e cant
-1461	e cara
345	e care
-1320	e caro
12	e casa
-1171	e case
-567	e caso
-998	e cces
-631	e ce
-1262	e ceo
-1096	e cept
-256	e cess
-786	e cfo
-102	e chat
-918	e ched
-1451	e chef
-1	e chel
-747	e chen
-337	e cher
-563	e ches
-591	e chte
664	e chts
-689	e ci
-320	e cial
-1959	e ciao
444	e cias
-279	e cies
-149	e cina
194	e cine
-363	e cing
-229	e cion
-544	e city
188	e cken
-263	e cker
-90	e cket
-35	e co
-151	e code
-785	e cola
77	e cole
97	e com
-1502	e come
-482	e como
-1056	e con
142	e coop
-485	e cord
-990	e core
-753	e crew
-883	e cted
-954	e ctie
-758	e cto
-680	e ctor
-518	e cuse
-1752	e cv
-998	e cvs
-394	e czyk
-114	e d
90	e da
184	e dach
320	e dade
-1326	e dag
284	e dale
-363	e dame
-962	e dan
-69	e dana
-897	e dank
-928	e dann
-1175	e dans
80	e das
-583	e dat
-339	e data
-1614	e date
-1034	e dato
-1190	e day
-954	e days
-1200	e dbs
-771	e ddad
167	e de
-885	e dean
-2485	e dear
-885	e deb
-1265	e deed
194	e del
4	e dell
90	e demy
-912	e den
-220	e dent
-995	e dept
-830	e der
-850	e dern
128	e ders
78	e des
-1402	e desk
-1279	e dget
-344	e di
-231	e dia
281	e dian
-342	e dias
-1428	e die
-222	e dine
-476	e ding
291	e dios
-759	e dit
46	e dium
-927	e dmin
-1119	e dni
-1149	e dnis
721	e do
-914	e does
38	e door
786	e dora
377	e dorf
-421	e dort
-1243	e dott
761	e down
-703	e dr
-782	e dra
307	e dren
109	e du
-22	e due
-477	e duld
-1168	e dule
-1444	e dung
-64	e e
-852	e each
-825	e ease
-466	e east
-558	e eben
-642	e eber
-1114	e ebot
-369	e ecao
-140	e echa
-59	e echt
501	e ects
190	e eden
-366	e eder
-316	e edes
852	e edia
-565	e edin
127	e edit
-525	e eeds
-776	e een
-1164	e eeo
-834	e eers
-991	e efon
-680	e eg
-252	e egal
-356	e egen
-21	e egin
785	e egio
-552	e ehen
-613	e eich
493	e eide
310	e eier
234	e eigh
-1068	e eike
-864	e eila
-1127	e ein
-636	e eine
173	e eira
197	e eiro
-266	e eise
-671	e eite
200	e el
-1545	e elen
-295	e elia
465	e elie
-994	e elif
-499	e elin
77	e elix
534	e ella
-95	e elle
382	e elli
-690	e ello
-849	e em
-68	e emen
159	e emie
-872	e emil
-528	e emma
-1470	e emos
-468	e empo
-570	e en
-895	e enas
1033	e enau
-618	e ence
-1387	e ench
-826	e ency
801	e enda
-1402	e ende
-1169	e enge
-495	e enna
151	e enne
-516	e enos
-415	e ense
-243	e enst
554	e enta
-258	e ente
-726	e ento
199	e ents
322	e enue
356	e enza
-1035	e eply
-1028	e er
-666	e eral
-1032	e eran
-1180	e erat
81	e erde
-385	e ered
1486	e erei
-941	e eren
-99	e erer
480	e eres
316	e ergy
707	e eria
646	e erie
738	e erij
-1246	e erin
175	e erke
-587	e erne
-3	e erra
-714	e erry
-552	e erst
-76	e erta
-118	e erte
-193	e erto
-1010	e erty
-37	e erve
-689	e es
-114	e esen
-117	e essa
-1028	e esse
-326	e est
112	e esta
-188	e este
-479	e esto
-1019	e ests
112	e et
-870	e etag
262	e etal
-513	e eter
-836	e etra
187	e etro
-450	e etta
-330	e ette
730	e etti
-778	e etzt
-1213	e euer
-1361	e euro
-405	e eute
-215	e evel
-325	e even
-1003	e ever
-1017	e evin
-579	e evor
-414	e evue
-1349	e ewer
-1070	e exa
-806	e exmo
-535	e eyes
-851	e ezug
-877	e f
-1390	e fach
-251	e fair
-870	e fall
-1340	e fang
-700	e farm
-574	e feb
-29	e feld
637	e fern
339	e ffee
-299	e ffen
-487	e ffer
226	e fh
-136	e fica
-232	e fice
-228	e fied
-1057	e file
-842	e fing
302	e fire
-600	e five
427	e fold
-1404	e folg
-329	e food
261	e for
353	e ford
-1074	e fore
-65	e form
55	e four
-751	e fr
-2180	e frau
-688	e fri
-819	e from
132	e ften
-1186	e fter
-733	e fung
181	e fur
-1360	e fw
-17	e g
-1665	e gabe
-484	e gada
-1129	e gado
-1661	e gang
89	e gary
871	e gate
-1041	e gela
-664	e geld
-773	e gent
-8	e gern
-313	e gers
-518	e gery
-924	e get
741	e ggen
-97	e ghts
859	e gica
-759	e gill
-7	e ging
-968	e ginn
-163	e gion
-736	e give
-1517	e gnis
-934	e go
-474	e god
-1101	e good
-1073	e got
-541	e gott
-1525	e gram
-1210	e gret
-7	e grid
-436	e gton
-611	e gung
-411	e gust
-1420	e gute
-1193	e gwen
-406	e h
-1029	e ha
-618	e haft
-49	e hair
-706	e halb
562	e hale
-436	e half
-1003	e hall
-1324	e halt
-485	e hana
-152	e hand
41	e hang
-268	e hard
357	e hart
191	e haus
-665	e have
-517	e he
-873	e head
-417	e heb
-1196	e heck
85	e heid
544	e heim
-107	e hein
-297	e heit
-1449	e hej
-459	e help
-725	e hema
-716	e her
-314	e here
539	e hern
-1777	e herr
-241	e het
-2298	e hey
-2543	e hi
-720	e hich
-310	e hief
-283	e high
-743	e hile
418	e hill
314	e hine
81	e hing
-83	e hire
-1238	e hiya
-122	e hlag
-502	e hlen
-596	e hler
-1018	e hloe
-1253	e hmen
-323	e hnen
-456	e hner
1092	e hnik
-861	e hof
-1818	e hoi
-1637	e hola
517	e holm
-93	e homa
404	e home
-977	e hone
-270	e hool
232	e hope
-325	e hora
828	e hore
693	e horn
-83	e hort
-944	e hose
46	e hout
-1536	e hr
-911	e hrb
212	e hree
-465	e hren
-995	e hrer
-966	e hten
-170	e hter
-915	e hugo
-1322	e huhe
960	e huis
193	e hule
277	e hung
-960	e hurs
416	e hutz
-1397	e i
-1038	e iado
-790	e iale
-544	e iali
-300	e ials
-1219	e iamo
131	e iana
231	e iane
90	e iara
-1147	e iate
-981	e iben
-354	e ical
-506	e ices
16	e iche
-106	e icht
-351	e icia
430	e icio
-1529	e id
367	e idad
-819	e idat
-995	e iday
-1098	e ideo
-654	e ider
-468	e ides
-81	e idge
-38	e iebe
-1080	e iela
8	e ield
-1189	e iele
-1104	e ient
323	e iere
409	e iers
-532	e iese
-591	e iety
-806	e ieur
270	e ieve
-1331	e if
298	e ific
433	e igan
89	e igen
-151	e ight
-975	e ii
-450	e ijke
-750	e ik
-882	e iker
221	e ikum
84	e il
-621	e ilar
-77	e ilen
-203	e iles
563	e ilfe
-945	e ilia
-1496	e ilie
-187	e illa
50	e ille
811	e ills
-205	e ilor
-337	e ilse
-1320	e im
47	e imer
-164	e imon
-1114	e imos
-930	e in
-1047	e inal
-1036	e inc
-13	e ince
181	e inch
-872	e inda
712	e inde
-875	e inee
-213	e inen
-622	e iner
145	e ines
-19	e inet
-335	e ing
-470	e inge
-522	e ings
538	e inho
603	e inic
-753	e inik
-1202	e inne
345	e inta
28	e inte
-770	e inti
-1189	e iona
-400	e ione
-963	e ions
-801	e ious
-40	e ipal
404	e iper
-1504	e ippa
390	e ique
-492	e ires
-386	e irie
-54	e irst
-808	e is
-160	e isch
577	e isco
-541	e ised
-991	e iser
-840	e isha
-28	e ison
-1095	e isor
46	e isse
-990	e ist
411	e ista
20	e iste
136	e it
221	e ital
465	e itat
-70	e ited
-1558	e iten
-809	e iter
13	e ites
-719	e itle
-368	e itor
-486	e itri
-665	e itte
-136	e itut
160	e ival
-225	e ivan
-485	e iver
499	e ives
-759	e ivil
-1756	e j
-814	e ja
-1227	e jahr
-766	e jan
-1121	e jana
-982	e java
3	e jean
163	e ject
-1055	e jess
-1284	e jo
-1483	e jobs
-1339	e join
-1562	e jour
-811	e juli
-433	e july
-773	e june
-1236	e juni
-1352	e just
-1819	e k
457	e kamp
-1123	e kauf
-1546	e kday
-381	e keep
-421	e keit
583	e kers
-120	e kery
-447	e kia
-899	e kim
-205	e kind
-388	e king
226	e kita
-1136	e kofi
-870	e kom
-183	e kopf
-10	e kten
-1137	e ktor
-314	e kun
-354	e l
-261	e la
-931	e laat
-477	e lab
-263	e labs
-998	e lace
-387	e lage
-249	e lamt
541	e land
151	e lane
183	e lano
-428	e lant
-654	e lara
-118	e lare
-953	e lars
-451	e lary
-335	e las
277	e lass
200	e last
-420	e late
-190	e latt
-1441	e latz
-83	e laub
-1676	e lauf
-137	e law
-258	e laza
702	e lden
225	e lder
-400	e le
-219	e lea
-794	e lead
-1266	e leen
193	e lege
-1015	e lei
187	e lein
-1443	e lena
-679	e lene
-1087	e lent
-925	e lerk
464	e lers
774	e lery
193	e les
-869	e lete
-1315	e lg
-365	e lhe
-617	e lian
-26	e lice
-761	e lich
863	e lick
-452	e licy
-529	e lied
-322	e lien
389	e lier
-164	e lies
627	e life
-644	e lijk
-707	e lina
-985	e lind
692	e line
391	e ling
-485	e link
-776	e lisa
-663	e lish
-787	e list
542	e lity
-843	e ll
48	e llan
-909	e llen
768	e ller
-210	e lles
436	e lley
-152	e llie
800	e llis
335	e llow
-856	e llte
-133	e llum
-541	e lo
-562	e load
-398	e lock
-310	e log
-798	e logo
-670	e logy
-880	e lohn
-116	e loop
-849	e loor
473	e los
288	e lots
-760	e lou
252	e loud
-347	e love
663	e lowe
-1150	e lrat
-1151	e ltag
-1013	e ltd
-530	e lten
-538	e lter
-448	e lton
-51	e luca
-420	e luck
-783	e ludo
-611	e luis
-99	e lung
-679	e luss
-534	e lust
-305	e luti
66	e lvia
-2158	e m
-983	e ma
-233	e mada
-1278	e mado
-1036	e mai
-2213	e mail
-136	e main
-859	e mal
-634	e mand
-269	e mann
-980	e many
368	e mar
-77	e mara
263	e mark
153	e mary
-629	e marz
-1005	e may
226	e mber
-653	e me
-834	e med
-515	e meer
-911	e meet
-1138	e mein
-169	e mena
-794	e mens
-657	e ment
1364	e mere
-866	e met
-979	e mfg
-751	e mi
216	e mica
-450	e mics
-1334	e mijn
-990	e mila
-138	e mile
703	e mill
-1105	e min
-1100	e mina
-644	e mine
417	e ming
197	e mira
-1073	e mise
-1225	e miss
-1481	e mit
-1441	e mme
-793	e mmen
-527	e mmer
-1315	e mo
-566	e moi
-1188	e moin
-796	e mon
253	e mond
-417	e mone
697	e mont
892	e moor
987	e more
468	e moss
-361	e most
-622	e mple
-931	e mpus
-1257	e mr
-857	e mrs
-879	e ms
-1221	e msin
-974	e muhe
626	e mune
-977	e mung
-1065	e n
29	e na
233	e naar
-925	e nach
399	e nada
-657	e nage
251	e nale
-1386	e name
-899	e nao
-112	e nard
1136	e nary
-1281	e nate
-724	e nats
713	e nbau
-53	e nces
-406	e ncia
281	e ncil
-1491	e nday
-360	e nden
-161	e nder
-179	e ndes
-970	e ndly
-549	e ndon
-1141	e ndra
-278	e ndre
-622	e ne
-1021	e need
-771	e neer
-665	e nein
-273	e neke
-856	e nele
230	e nell
-746	e ners
-482	e nery
14	e ness
-593	e new
216	e ngen
-120	e nger
498	e nhof
-945	e nhor
66	e nhs
-801	e ni
-375	e nica
-679	e nice
236	e nico
-1464	e nika
542	e nine
-272	e ning
-303	e nion
-391	e nior
-939	e nise
-152	e nish
-240	e nita
489	e nity
-340	e nken
-1058	e nkte
-298	e nnah
-247	e nnel
-752	e nnen
679	e nner
-810	e nnes
-304	e nnis
-1565	e no
77	e noch
-758	e non
-837	e noon
-463	e noor
-487	e nora
575	e nord
-683	e nors
-989	e nos
-1670	e not
-156	e note
195	e nova
-897	e now
-880	e nsch
105	e nsen
1098	e nsit
-432	e nste
-1104	e ntag
-331	e ntal
-51	e nten
-63	e nter
146	e ntes
164	e ntil
-275	e ntin
-403	e nton
37	e ntor
7	e ntos
-965	e ntre
-394	e ntro
-989	e ntry
-1014	e ntur
-854	e nuar
-204	e nung
-584	e nute
-189	e nzen
-815	e o
157	e oard
-623	e ob
-232	e obal
-356	e ober
-347	e obre
-287	e ocal
-1737	e oche
12	e of
-1114	e ofia
-1294	e ofil
94	e ogen
-545	e ogie
-961	e ogle
-192	e ohne
-1604	e oi
-821	e oife
-30	e oint
-1398	e ok
-1629	e ola
-699	e olaf
63	e old
-1215	e olge
-85	e olin
-691	e olio
-587	e olle
-143	e olly
-768	e omas
609	e ombe
-1090	e omer
564	e omes
-69	e omme
-313	e on
-372	e onal
-1279	e onas
-1349	e onat
-849	e one
-504	e onen
-761	e ones
1058	e onia
-62	e onie
-62	e onio
-551	e only
-283	e onne
-415	e onor
199	e onte
-944	e onto
-819	e onus
67	e oods
4	e ooks
-451	e ools
-206	e oose
576	e oost
103	e op
-132	e open
-999	e ople
-695	e ops
95	e oral
-40	e ores
805	e orge
530	e oria
100	e orin
394	e orio
-379	e orks
-722	e orna
135	e orne
-388	e orno
-1520	e orry
-1515	e orse
-1112	e ort
369	e orte
882	e orth
-50	e orto
542	e orts
-815	e os
-948	e osed
-132	e osse
-554	e osta
-207	e otel
-730	e otte
922	e ough
-1269	e ould
-794	e ound
86	e ount
898	e oupe
61	e ours
-310	e ourt
-419	e ouse
-669	e out
-790	e oute
-53	e outh
-36	e oved
-244	e over
-295	e ovic
-389	e owan
298	e oway
89	e owen
36	e ower
-79	e oyle
-1406	e p
-1115	e pa
225	e pace
-814	e pany
483	e para
634	e park
-1265	e part
-434	e pass
-1084	e paul
332	e pay
-1309	e pc
-1177	e pdf
801	e peak
138	e per
-493	e pers
-1076	e phie
-390	e pice
-882	e pick
-217	e piel
-129	e pier
418	e ping
-310	e plan
-1015	e plar
-1057	e pls
-1020	e pm
-861	e pode
-742	e pois
412	e pool
-1007	e por
503	e port
-775	e post
-1277	e pour
-704	e ppen
829	e pper
-192	e pply
104	e pr
195	e pres
-242	e pril
-1047	e ps
-478	e qual
-781	e que
-617	e quel
-1588	e r
-1486	e ra
-639	e raag
219	e race
-118	e rach
-839	e rack
-627	e raco
-982	e ract
-369	e rade
676	e rado
168	e raft
-91	e rage
-205	e raig
542	e rail
554	e rain
-133	e rale
-929	e ramm
760	e rand
-1181	e rank
560	e rans
-403	e rant
-516	e rary
-682	e rate
-1229	e rats
-22	e raum
-834	e ravi
-886	e razo
-963	e rbal
-74	e rben
-605	e rber
975	e rbor
-737	e rbst
-303	e rces
433	e rche
-355	e rcus
-821	e rdam
-795	e rdan
-782	e rday
-202	e rden
-740	e rder
-738	e rdes
45	e re
-308	e read
-177	e real
143	e reat
-568	e reau
-1130	e rec
603	e rede
402	e reek
206	e reen
-97	e reet
-1375	e ref
415	e reis
-1131	e rely
-284	e rena
-878	e rens
-363	e rent
-129	e renz
-1444	e repo
-684	e req
-794	e resa
-693	e ress
1076	e rest
-793	e reta
-864	e rgen
744	e rgia
389	e rgie
-694	e rgpd
-1096	e rh
-758	e rher
104	e rial
95	e rian
450	e riat
-365	e rica
-170	e rice
2	e rich
-183	e rick
-35	e rics
877	e rict
-1294	e rida
220	e rieb
79	e ried
-842	e rief
-525	e riel
-956	e rien
951	e ries
-819	e riet
-424	e rift
-1054	e rify
247	e rigo
-1242	e rike
-406	e rina
78	e rine
187	e ring
-597	e ript
-169	e rise
-841	e rish
-382	e rist
-32	e rita
-894	e rite
-561	e ritt
458	e rity
237	e rium
218	e rive
-951	e riya
-239	e rken
612	e rley
-962	e rlin
-661	e rlos
558	e rlow
-1328	e rman
-691	e rmat
-939	e rmin
-590	e rmly
-167	e rnal
-1086	e rnen
300	e road
-1017	e rob
-1039	e robe
947	e roep
-565	e roet
37	e roll
-1161	e rome
731	e rook
-951	e room
-531	e rope
-775	e rosa
173	e rose
-111	e ross
-416	e roup
462	e rove
-382	e rren
767	e rrin
665	e rrow
-181	e rsen
-571	e rson
-1146	e rsos
355	e rste
-951	e rtal
341	e rten
-744	e rter
353	e rtes
-379	e rtin
534	e rton
-663	e ruar
-543	e ruch
-207	e ruck
-1108	e ruhe
-1134	e ruit
-351	e rund
-640	e rung
565	e rupo
-1409	e russ
83	e rust
-1200	e ruth
-952	e rvus
-685	e s
-229	e sa
-1280	e safe
-828	e sag
-581	e sage
-1160	e sam
-1094	e same
1354	e samt
276	e san
-611	e sans
-761	e sapp
-1111	e sara
-1392	e satz
-760	e say
-407	e sche
329	e scue
-1074	e sday
-944	e se
-138	e see
-913	e sehr
-570	e sei
-972	e self
-340	e send
-1003	e sent
-671	e sera
-100	e sery
-1068	e seu
559	e seum
-1328	e sful
-1059	e sgvo
240	e shby
-797	e she
-146	e shes
-556	e ship
-804	e shl
-178	e shop
-1118	e si
-457	e sica
361	e side
-546	e sier
-987	e sig
-1000	e sign
-79	e sing
-776	e sion
-413	e sir
-50	e site
-125	e sity
172	e sitz
-978	e six
-596	e sler
-35	e sley
-1089	e so
545	e soft
153	e sole
-248	e sons
-1215	e sql
-1029	e sr
-945	e sra
-423	e srat
-763	e ssa
25	e ssel
-627	e ssen
209	e sser
-1377	e ssor
-714	e ssum
145	e st
-1523	e stag
143	e stal
-954	e stay
-732	e std
-979	e sted
370	e stel
140	e stem
-1324	e sten
-916	e step
57	e ster
-774	e stes
577	e stik
-1133	e stin
-55	e stle
-885	e stol
-222	e ston
-97	e stop
-879	e stra
-238	e stro
232	e stry
-776	e su
-1163	e sua
-889	e such
392	e sud
-1133	e sue
-707	e sult
-933	e sume
-657	e sung
-1071	e suo
446	e sur
-762	e sure
-122	e sv
-513	e sweg
-533	e t
-842	e ta
146	e tact
-197	e tado
43	e tadt
-1021	e taff
-1469	e tag
-91	e tage
-71	e tail
-377	e tain
-1457	e take
-893	e takt
-456	e tale
-781	e talk
207	e tall
403	e tals
642	e tana
-1683	e tand
-467	e tant
-530	e tart
-293	e tary
147	e tate
-729	e tatt
-689	e te
-1206	e team
390	e tech
-1021	e tees
-1337	e teil
776	e tein
-779	e tel
102	e tell
520	e tels
-957	e tely
111	e tems
150	e tend
-1002	e tens
-777	e term
338	e tern
493	e ters
-1893	e test
-213	e teur
-859	e teve
-580	e text
-508	e than
-51	e the
-444	e then
-843	e theo
214	e ther
-109	e they
-895	e thon
-1077	e thu
-878	e ti
-92	e tial
-1075	e tian
444	e tica
-633	e tice
560	e tico
358	e tics
-1219	e tien
254	e tier
201	e ties
-992	e tile
-1311	e till
-414	e tima
-946	e time
-96	e tina
-22	e tine
-333	e ting
-265	e tion
11	e tiva
-341	e tive
43	e tivo
-1098	e tjes
-626	e tmas
-86	e tner
-1166	e tnis
-1207	e to
745	e tock
-1449	e tom
-805	e ton
153	e tone
-186	e top
53	e tora
-1409	e tore
-144	e tors
514	e tory
-1029	e tot
-571	e tour
140	e town
-812	e trac
365	e trae
-2027	e trag
-813	e tral
-189	e tran
18	e tras
777	e tree
714	e trel
116	e tres
-410	e tria
-380	e triz
-48	e trum
-1320	e try
-475	e tsch
-1414	e ttag
-895	e ttee
87	e ttel
-21	e tten
-183	e tter
-913	e ttie
640	e ttle
-433	e tu
321	e tual
59	e tube
-856	e tuck
445	e tude
-1064	e tue
-932	e tues
-935	e tung
78	e tura
-17	e ture
-1110	e turn
-690	e tut
727	e tute
734	e tuto
135	e tuur
-272	e two
-1255	e u
-235	e uary
-614	e uate
-975	e uben
386	e uber
-1178	e ucas
495	e uche
-224	e ucia
-55	e udio
-936	e udos
-651	e uern
-1179	e ufen
-1506	e uhr
-1060	e uipe
304	e uk
-17	e ular
-1177	e ules
-1459	e ulia
274	e ully
-913	e ults
-916	e um
-1266	e uman
815	e umen
-263	e un
-398	e una
-130	e unal
-181	e unch
-674	e und
-440	e unde
-357	e unes
-810	e unft
-808	e ungs
-1424	e uni
33	e unit
-1153	e univ
179	e unkt
173	e unty
-359	e up
-138	e uppe
69	e uppo
-193	e ural
287	e uren
-221	e ures
323	e uria
352	e urse
-981	e use
-1376	e user
376	e uses
-663	e usse
-671	e usuf
-1512	e uten
-588	e uter
314	e utes
-1101	e uw
-1204	e v
-987	e vacy
463	e val
471	e vale
-258	e van
478	e vane
-539	e vant
20	e vate
-775	e ve
-917	e vely
-270	e vent
-201	e vera
697	e vers
-635	e very
-593	e vets
-109	e vi
-261	e vice
-193	e vide
-1275	e viel
-581	e vier
-418	e view
110	e ving
-419	e viso
415	e vist
-364	e voce
-1088	e voll
-1488	e von
-570	e voor
-851	e vor
-544	e vos
-85	e voss
-739	e vous
-1182	e vp
-757	e w
-1041	e wahl
924	e wald
-809	e wall
-699	e wand
-122	e wann
-887	e want
-243	e ward
422	e ware
-507	e warm
-990	e was
-848	e wat
-819	e way
896	e ways
-1118	e wear
-1131	e wed
-1073	e weds
-809	e weg
-1073	e wei
-1434	e weis
394	e well
-1177	e wenn
-606	e wer
-241	e werk
-738	e wers
24	e west
-1182	e when
-591	e who
-626	e wich
68	e wick
-995	e wie
-633	e wien
-797	e wil
-704	e will
386	e wind
-658	e wing
163	e wise
-969	e wo
-499	e woch
1044	e wood
-1035	e word
641	e work
-1463	e wort
-619	e wren
-1264	e x
-1257	e xcel
710	e xley
-1684	e xxx
-1406	e xxxx
-528	e y
426	e yard
-905	e year
143	e yers
-1166	e yes
-784	e zado
-1329	e zahl
-969	e zeit
-580	e zess
-221	e zlei
-647	e zoe
-623	e zoom
1136	e zorg
-954	e zu
-532	e zum
-1454	e zung
-623	e zur
471	early
29	early board
-287	early nobody
654	early own
-688	early provider
145	early system
27	from
-338	from board
641	from nobody
-295	from own
448	from provider
264	from system
-22	from< (
356	from< ,
1	from< -
-182	from< .
556	from< @
-677	from< [
48	from< ^
-385	from< at
-255	from< do
-214	from< für
-314	from< recruiting
-480	from< recruitment
-852	from< s
-370	from< team
-313	from< the
-157	from< van
10	from< –
-852	from<< ' s
1151	from<< ] (
48	from<< ^ ^
-313	from<< ^ recruiting
-480	from<< ^ recruitment
-319	from<< ^ the
305	from<> ( )
733	from<> , $
4	from<> - $
-97	from<> . $
556	from<> @ $
-677	from<> [ $
22	from<> ^ $
-267	from<> ^ '
-420	from<> ^ (
40	from<> ^ ,
784	from<> ^ -
322	from<> ^ .
-395	from<> ^ apply
-962	from<> ^ at
106	from<> ^ careers
-905	from<> ^ do
-1072	from<> ^ für
245	from<> ^ hiring
-249	from<> ^ hr
-85	from<> ^ jobs
178	from<> ^ people
119	from<> ^ recruiting
-327	from<> ^ recruitment
70	from<> ^ talent
-623	from<> ^ team
627	from<> ^ –
-481	from<> at $
-253	from<> do $
-22	from<> für $
-314	from<> recruiting $
-479	from<> recruitment $
-805	from<> s $
-369	from<> team $
-245	from<> the $
11	from<> – $
-4	from> $
97	from> '
-1038	from> (
300	from> )
88	from> ,
468	from> -
237	from> .
-395	from> apply
-962	from> at
106	from> careers
-917	from> do
-1148	from> für
245	from> hiring
-300	from> hr
-85	from> jobs
178	from> people
12	from> recruiting
-327	from> recruitment
69	from> talent
-623	from> team
-775	from> van
580	from> –
-4	from>> $ $
350	from>> ' s
502	from>> ) $
895	from>> . $
-395	from>> apply $
188	from>> careers $
163	from>> hiring $
60	from>> hr $
-85	from>> jobs $
1	from>> recruiting $
-125	from>> recruitment $
-196	from>> talent $
242	from>> talent acquisition
-618	from>> team $
-586	goes on
-138	goes on told
59	has before
-428	has before told
-55	in role
101	in the domain
-651	in the domain board
274	in the domain own
-231	in the domain system
150	initials in the domain
137	initials in the domain own
-867	is 1
-767	is 1 after !
-255	is 1 after "
-954	is 1 after &
-46	is 1 after (
-1245	is 1 after )
-850	is 1 after +
-370	is 1 after ,
-527	is 1 after -
-1778	is 1 after .
180	is 1 after /
-922	is 1 after 00
-948	is 1 after 000
-582	is 1 after 1
-709	is 1 after 10
-899	is 1 after 11
-603	is 1 after 12
-932	is 1 after 13
-676	is 1 after 14
-655	is 1 after 15
-560	is 1 after 16
-198	is 1 after 18
-823	is 1 after 2
-720	is 1 after 20
-712	is 1 after 25
-797	is 1 after 3
-1312	is 1 after 30
-741	is 1 after 4
-970	is 1 after 40
-889	is 1 after 45
-830	is 1 after 5
-375	is 1 after 59
-1022	is 1 after 6
-654	is 1 after 60
-1083	is 1 after 9
-1032	is 1 after 90
-167	is 1 after :
-599	is 1 after ;
-735	is 1 after ?
245	is 1 after @
-1067	is 1 after [
-1701	is 1 after ]
-354	is 1 after ^
346	is 1 after a
-504	is 1 after ab
32	is 1 after about
-420	is 1 after acht
-703	is 1 after after
-964	is 1 after alle
-792	is 1 after allen
-761	is 1 after alles
-1132	is 1 after als
-2221	is 1 after am
1054	is 1 after an
-460	is 1 after and
-826	is 1 after andere
-1023	is 1 after anderen
20	is 1 after as
859	is 1 after at
-733	is 1 after au
-1247	is 1 after auf
-1174	is 1 after aus
26	is 1 after avec
-107	is 1 after be
231	is 1 after before
-614	is 1 after bei
-804	is 1 after beiden
-910	is 1 after beim
-687	is 1 after beruflichen
-520	is 1 after besten
-934	is 1 after bewerbung
-181	is 1 after bij
-981	is 1 after bis
-767	is 1 after bitte
-885	is 1 after but
-471	is 1 after by
-640	is 1 after candidate
412	is 1 after con
408	is 1 after da
-1849	is 1 after das
-13	is 1 after de
-1186	is 1 after dear
-284	is 1 after dein
-1549	is 1 after deine
-579	is 1 after deinem
-935	is 1 after deinen
-776	is 1 after deiner
-65	is 1 after del
-406	is 1 after dem
-367	is 1 after den
-739	is 1 after der
-656	is 1 after deren
-982	is 1 after des
150	is 1 after di
-1288	is 1 after die
-766	is 1 after diese
-591	is 1 after diesem
-563	is 1 after dieser
-458	is 1 after dieses
-1138	is 1 after do
-1400	is 1 after drei
-52	is 1 after du
-1036	is 1 after e
-950	is 1 after eigenen
-1165	is 1 after ein
-1355	is 1 after eine
-912	is 1 after einem
-1635	is 1 after einen
-932	is 1 after einer
-936	is 1 after eines
-780	is 1 after einige
-1312	is 1 after el
-922	is 1 after em
275	is 1 after en
-612	is 1 after engere
-424	is 1 after enhanced
-766	is 1 after ersten
-490	is 1 after etwas
289	is 1 after for
-375	is 1 after freundlichem
-1152	is 1 after freundlichen
-419	is 1 after from
-1176	is 1 after fünf
-843	is 1 after für
-602	is 1 after fürs
-530	is 1 after geehrte
-529	is 1 after geehrter
-564	is 1 after gute
-729	is 1 after guten
-367	is 1 after halbe
-652	is 1 after heer
-1019	is 1 after hello
-378	is 1 after herzlichen
-1466	is 1 after hi
455	is 1 after ihr
-1018	is 1 after ihre
-1328	is 1 after il
-1588	is 1 after im
-220	is 1 after in
-943	is 1 after ins
-1266	is 1 after interview
-965	is 1 after is
-909	is 1 after job
-877	is 1 after kein
-1135	is 1 after keine
-408	is 1 after keinen
-540	is 1 after kleine
-862	is 1 after kurze
-1282	is 1 after la
-820	is 1 after le
-728	is 1 after letzte
-633	is 1 after letzten
-783	is 1 after mehr
-769	is 1 after mein
-845	is 1 after meine
-840	is 1 after meinem
-150	is 1 after met
-660	is 1 after mevrouw
-243	is 1 after mit
-913	is 1 after morning
-802	is 1 after nach
-762	is 1 after neue
-636	is 1 after neuen
-625	is 1 after no
-632	is 1 after nächste
-1215	is 1 after nächsten
-1585	is 1 after o
-932	is 1 after oder
-325	is 1 after of
-1218	is 1 after ohne
-286	is 1 after on
-659	is 1 after one
-603	is 1 after or
-946	is 1 after our
-172	is 1 after per
-266	is 1 after photo
-829	is 1 after plus
-805	is 1 after pm
-901	is 1 after por
-516	is 1 after recruiting
-796	is 1 after recruitment
-1111	is 1 after s
-955	is 1 after sechs
755	is 1 after sie
-807	is 1 after so
-418	is 1 after talent
-280	is 1 after team
-665	is 1 after thanks
115	is 1 after that
-534	is 1 after the
-673	is 1 after through
-204	is 1 after to
-744	is 1 after tu
-1167	is 1 after um
-892	is 1 after un
-2064	is 1 after und
-947	is 1 after unser
-926	is 1 after unsere
-1362	is 1 after unserem
-1014	is 1 after unseren
-1080	is 1 after unserer
-1098	is 1 after unseres
-649	is 1 after unter
-543	is 1 after van
-714	is 1 after via
-1023	is 1 after viel
-341	is 1 after vielen
-955	is 1 after vier
-609	is 1 after vom
693	is 1 after von
-713	is 1 after vor
-942	is 1 after votre
-361	is 1 after weitere
-775	is 1 after weiteren
-363	is 1 after wir
195	is 1 after with
-966	is 1 after you
106	is 1 after your
-756	is 1 after zehn
-1405	is 1 after zu
-1588	is 1 after zum
-1125	is 1 after zur
-1076	is 1 after zwei
-842	is 1 after zweite
-819	is 1 after zweiten
-671	is 1 after |
-831	is 1 after ¡
-106	is 1 after £
-1674	is 1 after ·
-796	is 1 after ¿
-211	is 1 after à
-82	is 1 after às
-1006	is 1 after über
7	is 1 after –
-1185	is 1 after „
-1001	is 1 after •
-1402	is 1 board
-58	is 1 early
231	is 1 from
105	is 1 letter
-389	is 1 nobody
-1110	is 1 own
-1891	is 1 provider
328	is 1 signed
424	is 1 subject
92	is 1 system
-15	is 1 told
-1298	is 1 written
264	is 2
281	is 2 after !
-1011	is 2 after "
-269	is 2 after (
-662	is 2 after )
-655	is 2 after ,
9	is 2 after -
-252	is 2 after .
496	is 2 after /
-477	is 2 after 00
-692	is 2 after 30
-42	is 2 after :
-874	is 2 after ;
-245	is 2 after ?
-676	is 2 after [
-456	is 2 after ^
229	is 2 after a
506	is 2 after an
-1147	is 2 after and
-195	is 2 after at
541	is 2 after bei
795	is 2 after bij
-532	is 2 after bis
-540	is 2 after by
666	is 2 after chez
576	is 2 after da
1000	is 2 after das
129	is 2 after de
-1131	is 2 after dear
-122	is 2 after den
509	is 2 after der
1015	is 2 after die
-452	is 2 after do
235	is 2 after en
-326	is 2 after for
440	is 2 after from
43	is 2 after für
36	is 2 after ihre
-257	is 2 after im
-631	is 2 after in
-456	is 2 after la
-867	is 2 after mit
168	is 2 after of
-815	is 2 after on
-503	is 2 after our
1111	is 2 after recruiting
-973	is 2 after s
-897	is 2 after the
507	is 2 after to
618	is 2 after von
-211	is 2 after with
-25	is 2 after your
-202	is 2 after |
-538	is 2 after ·
-27	is 2 after –
137	is 2 board
-38	is 2 early
-244	is 2 from
130	is 2 letter
84	is 2 nobody
11	is 2 own
129	is 2 provider
-223	is 2 signed
125	is 2 subject
302	is 2 system
168	is 2 told
-378	is 2 written
373	is 3
-447	is 3 after !
-337	is 3 after (
56	is 3 after ,
-149	is 3 after -
272	is 3 after .
-793	is 3 after /
-286	is 3 after :
146	is 3 after ?
-36	is 3 after ^
-76	is 3 after a
-414	is 3 after am
-532	is 3 after and
28	is 3 after at
-987	is 3 after das
375	is 3 after de
-529	is 3 after den
-322	is 3 after der
62	is 3 after die
-946	is 3 after eine
538	is 3 after for
293	is 3 after from
-1432	is 3 after für
-92	is 3 after im
-337	is 3 after in
77	is 3 after la
-373	is 3 after mit
-724	is 3 after nach
117	is 3 after of
-756	is 3 after our
-698	is 3 after the
573	is 3 after to
353	is 3 after with
-391	is 3 after your
-590	is 3 after zum
-95	is 3 after |
-286	is 3 after ·
-37	is 3 after –
33	is 3 board
308	is 3 early
-212	is 3 from
-163	is 3 letter
-184	is 3 nobody
303	is 3 own
132	is 3 provider
-8	is 3 signed
498	is 3 subject
215	is 3 system
338	is 3 told
-23	is 3 written
-29	is and
-663	is and after (
-644	is and after ,
-630	is and after .
116	is and after :
253	is and after ^
717	is and after at
287	is and early
-177	is and from
377	is and letter
160	is and nobody
-143	is and own
-14	is and signed
655	is and subject
108	is and system
-203	is and told
72	is and written
-520	is brackets
-1154	is brackets after [
-707	is brackets after ^
-616	is brackets board
-361	is brackets early
-953	is brackets from
-221	is brackets letter
186	is brackets nobody
-1068	is brackets own
-679	is brackets signed
-516	is brackets subject
80	is brackets system
-195	is brackets told
-2261	is brackets written
733	is capitals
395	is capitals after (
-1497	is capitals after ,
-1027	is capitals after -
-372	is capitals after .
-757	is capitals after 00
-796	is capitals after 30
-1138	is capitals after :
461	is capitals after ^
-1396	is capitals after a
-1653	is capitals after an
-1478	is capitals after and
-997	is capitals after de
262	is capitals after der
-922	is capitals after el
-424	is capitals after enhanced
-1346	is capitals after for
-179	is capitals after in
-932	is capitals after of
-993	is capitals after or
-719	is capitals after our
-266	is capitals after photo
427	is capitals after the
-1123	is capitals after to
-744	is capitals after tu
-942	is capitals after votre
-1758	is capitals after with
-2590	is capitals after your
-576	is capitals after –
-878	is capitals board
-133	is capitals early
361	is capitals from
-382	is capitals letter
1269	is capitals nobody
-885	is capitals own
579	is capitals signed
-417	is capitals subject
-1372	is capitals system
-208	is capitals told
88	is capitals written
-606	is comma
-1057	is comma after ,
-1091	is comma after .
-476	is comma after ^
274	is comma after the
-411	is comma board
-559	is comma early
-1039	is comma from
-699	is comma letter
-124	is comma nobody
-936	is comma own
-184	is comma signed
-550	is comma subject
-650	is comma system
-754	is comma told
-591	is comma written
-712	is digits
-399	is digits after (
-705	is digits after )
-1145	is digits after ,
-185	is digits after -
-1042	is digits after .
-1835	is digits after :
178	is digits after ^
67	is digits after a
237	is digits after at
-667	is digits after de
-182	is digits after in
-1037	is digits after monday
-1045	is digits after of
-86	is digits after on
-817	is digits after the
-586	is digits after your
-778	is digits after |
-106	is digits after £
-861	is digits after ·
-98	is digits after à
-82	is digits after às
-1089	is digits after –
-1281	is digits board
-797	is digits early
-246	is digits letter
-1161	is digits nobody
-377	is digits own
-337	is digits signed
-471	is digits subject
-312	is digits system
7	is digits told
-742	is digits written
-697	is doing
120	is doing after ,
-543	is doing after .
-169	is doing after :
-457	is doing after ?
-588	is doing after ^
-639	is doing early
-117	is doing from
-135	is doing letter
-319	is doing nobody
-249	is doing own
28	is doing signed
-242	is doing subject
-719	is doing system
119	is doing told
-2055	is doing written
648	is house
-383	is house after (
-51	is house after ,
163	is house after -
323	is house after .
-119	is house after :
-404	is house after [
206	is house after ^
577	is house after a
-370	is house after am
-1159	is house after and
86	is house after at
117	is house after bei
233	is house after bij
-488	is house after by
-226	is house after das
201	is house after de
-803	is house after dem
-197	is house after den
99	is house after der
885	is house after die
447	is house after for
1158	is house after from
1	is house after für
-219	is house after im
-159	is house after in
-414	is house after la
392	is house after of
-551	is house after the
142	is house after to
-1083	is house after und
-701	is house after unserem
-81	is house after vom
455	is house after with
-324	is house after |
144	is house after ·
369	is house after –
425	is house board
1011	is house early
-298	is house from
228	is house letter
55	is house nobody
346	is house own
472	is house provider
398	is house signed
744	is house subject
716	is house system
70	is house told
769	is house written
455	is long
-393	is long after ,
1	is long after -
-309	is long after .
254	is long after :
-208	is long after ^
55	is long after at
-1640	is long after das
-1252	is long after den
-200	is long after der
-524	is long after die
-226	is long after of
917	is long after the
442	is long after with
141	is long after |
-64	is long after –
-462	is long board
548	is long early
-2	is long from
534	is long letter
18	is long nobody
521	is long own
87	is long signed
-21	is long subject
-356	is long system
407	is long told
174	is long written
518	is longer
504	is longer after ,
24	is longer after ^
410	is longer after the
-657	is longer board
120	is longer early
528	is longer from
-214	is longer letter
-435	is longer nobody
737	is longer own
43	is longer signed
-865	is longer subject
-1	is longer system
888	is longer told
-178	is longer written
-813	is mark
-926	is mark after ,
-678	is mark after :
-484	is mark after ^
-1231	is mark board
-115	is mark early
-1171	is mark from
-1100	is mark letter
627	is mark nobody
-1785	is mark own
-79	is mark signed
426	is mark subject
-1325	is mark system
-150	is mark written
-230	is office
413	is office after :
-965	is office after ^
477	is office early
-613	is office from
-882	is office letter
-243	is office nobody
-280	is office own
-991	is office signed
-1399	is office subject
-1395	is office system
-117	is office told
-385	is office written
302	is person
-90	is person after !
-1030	is person after "
-114	is person after (
-383	is person after )
30	is person after ,
-467	is person after -
146	is person after .
40	is person after /
-112	is person after :
-844	is person after ;
-247	is person after ?
136	is person after ^
136	is person after a
-426	is person after and
-357	is person after at
544	is person after bei
780	is person after bij
-554	is person after bis
205	is person after de
-892	is person after dear
187	is person after den
303	is person after der
154	is person after die
-619	is person after do
-666	is person after ein
-390	is person after en
-164	is person after for
163	is person after from
-5	is person after für
-885	is person after ihr
-982	is person after ihre
14	is person after im
-1234	is person after in
-306	is person after la
-446	is person after nach
-194	is person after of
-820	is person after on
-1123	is person after our
-669	is person after s
-470	is person after the
368	is person after to
-40	is person after with
-47	is person after your
-321	is person after zum
346	is person after |
-760	is person after ·
-174	is person after –
94	is person board
383	is person early
-135	is person from
424	is person letter
25	is person nobody
59	is person own
-456	is person provider
60	is person signed
-399	is person subject
221	is person system
-97	is person told
-97	is person written
64	is role
-584	is role after (
-382	is role after ,
-884	is role after -
-120	is role after .
-325	is role after 00
8	is role after :
346	is role after [
-4	is role after ^
-332	is role after a
-968	is role after als
488	is role after at
-75	is role after das
-1046	is role after dein
-665	is role after dem
223	is role after den
-104	is role after der
-738	is role after die
-705	is role after einen
-935	is role after for
-836	is role after our
-574	is role after the
-89	is role after to
-714	is role after und
-545	is role after unsere
-167	is role after with
-26	is role after |
-563	is role after –
-355	is role board
82	is role early
50	is role from
-148	is role letter
-68	is role nobody
-139	is role own
281	is role signed
-563	is role subject
339	is role system
-207	is role told
208	is role written
-640	is small
-382	is small after (
206	is small after ,
36	is small after :
748	is small after ^
-453	is small after a
-823	is small after the
-106	is small after £
-98	is small after à
-82	is small after às
91	is small early
167	is small letter
598	is small nobody
-752	is small own
852	is small signed
100	is small subject
-334	is small system
-639	is small told
-1902	is small written
499	is the domain
-1084	is the domain board
451	is the domain own
359	is the domain system
-77	is work
-465	is work after (
-275	is work after ,
506	is work after -
77	is work after .
-325	is work after 00
126	is work after :
50	is work after ^
-332	is work after a
-968	is work after als
450	is work after at
-478	is work after das
-916	is work after dein
-658	is work after dem
281	is work after den
-331	is work after der
-1127	is work after die
-705	is work after einen
-836	is work after our
-716	is work after the
-545	is work after unsere
-639	is work after with
219	is work after |
-510	is work after –
12	is work board
-295	is work early
8	is work from
65	is work letter
-67	is work nobody
-140	is work own
150	is work signed
-1041	is work subject
-49	is work system
-139	is work told
34	is work written
401	letter
-748	letter board
380	letter nobody
168	letter own
-144	letter system
-206	line early
4	line early board
-83	line early nobody
-154	line early own
-178	line early provider
-621	line early system
22	line from
-253	line from board
575	line from nobody
-241	line from own
574	line from provider
-24	line from system
91	line letter
-1531	line letter board
-634	line letter nobody
251	line letter own
-232	line letter system
22	line signed
-336	line signed nobody
24	line signed own
149	line signed system
-761	line subject
-434	line subject nobody
-467	line subject own
-245	line subject system
107	mostly in the domain
-372	mostly in the domain board
210	mostly in the domain own
-37	mostly in the domain system
-165	no domain
-162	no domain nobody
-881	no domain own
-831	no domain system
-161	nobody
-336	out of the domain
40	out of the domain board
-1281	out of the domain own
501	out of the domain provider
565	out of the domain system
116	own
-24	partly in the domain
-773	partly in the domain board
-5	partly in the domain own
-353	partly in the domain system
501	provider
367	sender 0.9
369	sender 0.9 system
347	sender 1
347	sender 1 own
33	sender 1.2
33	sender 1.2 system
-421	sender 1.5
-242	sender 1.5 own
93	sender 2.4
-124	sender 2.4 nobody
156	sender 2.4 own
187	sender 2.4 system
403	sender 2.9
394	sender 2.9 own
277	sender 3
1237	sender 3 nobody
-368	sender 3 own
437	sender 3 system
260	sender 3.2
222	sender 3.2 own
166	sender 3.2 system
537	signed
-1125	signed board
-180	signed nobody
428	signed own
411	signed system
583	subject
631	subject board
-627	subject nobody
635	subject own
354	subject system
-1045	subject< (
-381	subject< ,
-239	subject< -
-341	subject< .
276	subject< /
47	subject< :
-185	subject< @
97	subject< [
9	subject< ^
795	subject< a
88	subject< at
-250	subject< bei
-237	subject< bewerbung
745	subject< chez
-544	subject< dein
-396	subject< der
-159	subject< en
678	subject< for
429	subject< from
-1031	subject< ihr
-786	subject< ihre
-942	subject< im
-329	subject< in
-234	subject< interview
-719	subject< the
-61	subject< to
-427	subject< with
71	subject< your
-947	subject< zum
300	subject< –
9	subject<< ^ ^
-544	subject<< ^ dein
-1175	subject<< ^ ihr
-598	subject<< ^ ihre
506	subject<< ^ your
223	subject<< application at
-414	subject<< application to
548	subject<< applying to
-1106	subject<< aw :
-74	subject<< bei der
-39	subject<< bewerbung bei
-739	subject<< interest in
-34	subject<< interview with
364	subject<< invitation :
-930	subject<< re :
-677	subject<< sv :
-839	subject<> ( )
-898	subject<> , !
-312	subject<> , $
-687	subject<> - $
86	subject<> / $
-657	subject<> : $
-28	subject<> : -
-91	subject<> : /
-540	subject<> : :
137	subject<> [ ]
-1469	subject<> ^ !
-761	subject<> ^ $
-1407	subject<> ^ ,
88	subject<> ^ -
-970	subject<> ^ .
397	subject<> ^ /
59	subject<> ^ :
-765	subject<> ^ ?
70	subject<> ^ a
-326	subject<> ^ application
-1097	subject<> ^ candidatura
-718	subject<> ^ d
-1081	subject<> ^ de
-863	subject<> ^ di
-878	subject<> ^ for
-991	subject<> ^ für
909	subject<> ^ has
-900	subject<> ^ in
-1101	subject<> ^ list
-1076	subject<> ^ of
-704	subject<> ^ sollicitatie
-1008	subject<> ^ test
-701	subject<> ^ to
-600	subject<> ^ your
-771	subject<> ^ zu
53	subject<> ^ –
281	subject<> at $
-139	subject<> bei $
-232	subject<> bewerbung $
527	subject<> chez $
-473	subject<> der $
-159	subject<> en $
587	subject<> for $
176	subject<> from $
-833	subject<> ihr $
-638	subject<> ihre $
-942	subject<> im $
357	subject<> in $
41	subject<> to $
-439	subject<> with $
-34	subject<> your application
-783	subject<> zum $
422	subject<> – $
510	subject> !
202	subject> $
-672	subject> '
-88	subject> (
-1059	subject> )
-36	subject> ,
173	subject> -
-607	subject> .
107	subject> /
-749	subject> 2
-15	subject> :
-508	subject> ?
137	subject> ]
69	subject> a
-857	subject> am
-786	subject> and
-395	subject> application
-1163	subject> candidatura
-734	subject> d
-1228	subject> de
-863	subject> di
-975	subject> for
-1146	subject> für
950	subject> has
-1164	subject> in
-736	subject> interview
-1104	subject> job
-1189	subject> list
-1124	subject> of
-620	subject> on
-631	subject> por
-602	subject> sollicitatie
-1157	subject> test
-735	subject> to
-970	subject> und
-1033	subject> update
-1125	subject> with
-676	subject> your
-894	subject> zu
-1056	subject> zum
1064	subject> |
650	subject> –
583	subject>> ! $
202	subject>> $ $
216	subject>> ' s
-948	subject>> ) $
60	subject>> . $
-530	subject>> : application
-349	subject>> : your
-501	subject>> ? $
70	subject>> application $
-734	subject>> d '
-515	subject>> de réception
-1000	subject>> test $
-699	subject>> zu ihrer
626	system
-1084	system board
400	system nobody
-1374	system own
-2425	system system
-593	times 0
40	times 1
545	times 2
1042	times 3
507	times 4
-577	w 0
-1325	w 00
-585	w 000
-591	w 03
-618	w 07
-613	w 08
-527	w 09
-1261	w 1
-1157	w 10
-1150	w 11
-543	w 11th
-342	w 12
-353	w 12th
-644	w 13
-812	w 14
-73	w 14th
-1244	w 15
-187	w 15th
-431	w 16
-408	w 16th
-992	w 17
-1074	w 18
-74	w 18th
-655	w 19
-702	w 1er
-677	w 1st
-1267	w 2
-885	w 20
-817	w 2024
-1153	w 2025
-878	w 2026
-167	w 21
-150	w 21st
-802	w 22
106	w 23
378	w 24
-843	w 25
-733	w 26
-726	w 27
-786	w 2nd
-1112	w 3
-1083	w 30
-91	w 30th
-606	w 31
-523	w 3rd
-1463	w 4
-823	w 40
-683	w 45
-729	w 4th
-1373	w 5
-514	w 50
-870	w 59
-530	w 5th
-1282	w 6
-455	w 60
-271	w 6th
75	w 7
-859	w 8
-82	w 8th
-1023	w 9
-83	w 9th
-717	w a
-1035	w ab
-955	w abbiamo
-1375	w abend
-788	w abgabe
-936	w ablauf
-627	w abraco
-662	w abschluss
104	w academy
-970	w accept
-517	w accuse
-983	w acquisition
-1240	w act
-900	w action
-706	w ada
-1201	w admin
103	w administration
-926	w adresse
-657	w adviser
-1113	w after
-670	w afternoon
-869	w ag
145	w agence
-502	w agency
-632	w agradecemos
-737	w ah
241	w ai
192	w air
291	w al
-786	w alan
-1024	w alle
-1271	w alles
-1605	w alright
-828	w also
-907	w although
-19	w am
-799	w amira
-713	w amt
-400	w an
-1231	w ana
-107	w analytics
-412	w and
-406	w anders
-874	w anfang
-1379	w anforderungen
-432	w anforderungsprofil
-1187	w anfrage
-513	w angaben
-727	w angebot
-964	w anhang
-1021	w anja
-828	w anlage
-262	w anne
-454	w anschluss
-1086	w anspruch
-1006	w antwort
-568	w antworten
-632	w anything
-821	w aoife
-1304	w apologies
-486	w app
-904	w applicant
-799	w applicants
-927	w application
-723	w applied
-1338	w appointment
-473	w apres
-242	w april
-633	w arbeit
-816	w arbeitsvertrag
-42	w area
-1130	w art
-741	w as
240	w ashby
-1263	w ask
-1279	w assessment
-700	w assistant
-1040	w associate
734	w association
-65	w at
-832	w ate
416	w atelier
-336	w atentamente
-864	w attached
240	w au
-1133	w auf
-901	w aufgaben
-1203	w aufgrund
-1624	w auftrag
-411	w august
-1055	w aus
-445	w ausbildung
-949	w ausbildungsplatz
-779	w ausschreibung
-395	w austria
-412	w auswahlprozess
235	w authority
409	w auto
-1572	w automatic
-629	w avec
-1141	w b
-802	w band
519	w bank
-876	w base
-1042	w based
498	w bay
-547	w be
-586	w bea
-1012	w bearbeitung
-380	w beatriz
-966	w bedankt
-1056	w before
-942	w beginn
-770	w ben
-1275	w bescheid
-1139	w besetzung
-1790	w best
-2021	w beste
-100	w beth
-453	w bevor
-1359	w bewerber
-544	w bewerberin
-1119	w bewerberinnen
-574	w bewerbern
-1124	w bewerbung
-830	w bewerbungen
-815	w bezug
-1395	w bien
-299	w big
-1247	w bis
229	w blue
-60	w boa
-149	w board
186	w bom
-1720	w bonjour
-1305	w bonne
-742	w book
-626	w boss
-1120	w branch
-872	w brandt
-635	w brief
-416	w bright
-1097	w bring
-885	w bristol
-884	w budget
-878	w buenas
-506	w buenos
576	w building
-1698	w buongiorno
-284	w bureau
-110	w bus
-668	w business
-526	w by
-917	w c
-724	w ca
-194	w cabinet
108	w cafe
-434	w call
-994	w callum
-962	w campus
-1055	w can
-1084	w candidate
-1034	w candidato
325	w capital
-1457	w cara
821	w care
-760	w carla
-661	w carlos
-1320	w caro
12	w casa
-874	w case
-567	w caso
-631	w ce
-434	w center
-962	w central
-957	w centre
-160	w centro
-1262	w ceo
-786	w cfo
-1517	w chair
-1108	w chairman
-608	w chat
-763	w check
-983	w cheers
-1268	w chef
-877	w chen
180	w cher
-1101	w chere
-252	w chiara
-1191	w chief
308	w children
-1018	w chloe
-736	w choose
-626	w christmas
-834	w chrome
-689	w ci
-1959	w ciao
-583	w city
-603	w civil
-922	w clerk
-1102	w click
-68	w clinica
-207	w closing
-35	w co
-329	w code
-673	w codility
479	w coffee
515	w colegio
453	w college
97	w com
-901	w come
-652	w comme
-1398	w commission
-892	w committee
645	w community
-438	w como
-802	w company
-347	w competition
-814	w complete
-1056	w con
-1557	w confident
739	w consulting
149	w contact
-896	w contract
17	w cooperativa
-515	w cordialement
-428	w cordiali
-685	w cordialmente
-978	w could
281	w council
382	w county
-919	w court
-889	w craig
235	w credit
-737	w crew
-758	w cto
-1752	w cv
-998	w cvs
-114	w d
90	w da
-581	w daarna
-1326	w dag
-962	w dan
-1137	w danach
-897	w dank
-1236	w danke
-928	w dann
-1115	w dans
80	w das
-583	w dat
-44	w data
-1425	w date
-1312	w daten
-1152	w datenschutz
-1069	w datum
-1271	w dauer
-1190	w day
-1200	w dbs
167	w de
-1272	w deadline
-1090	w dean
-2485	w dear
-885	w deb
-631	w december
-1012	w decision
-1262	w decline
194	w del
-912	w den
-939	w denise
476	w dental
-13	w department
-742	w depois
-995	w dept
-830	w der
78	w des
-693	w deshalb
691	w design
-1392	w desk
-457	w deutsch
-958	w dezember
-344	w di
-231	w dia
-342	w dias
-1428	w die
347	w digital
-970	w director
-334	w disability
-770	w distinti
877	w district
-759	w dit
-486	w dmitri
-1119	w dni
721	w do
-1089	w docusign
-914	w does
-1068	w donnerstag
-815	w dossier
-1243	w dott
-703	w dr
-782	w dra
-763	w dress
-1059	w dsgvo
109	w du
-872	w dublin
-22	w due
-729	w duration
-64	w e
-707	w early
-528	w east
-1319	w easter
-59	w eastern
-1170	w editor
-207	w education
-776	w een
-1164	w eeo
-680	w eg
-896	w eignungstest
-1127	w ein
-776	w eindruck
-570	w einladung
-1310	w einstellung
200	w el
-1034	w elena
-994	w elif
-1099	w elle
-975	w eltern
-849	w em
-872	w emil
-1030	w empfang
-450	w employment
-570	w en
-1233	w ende
396	w energie
323	w energy
-495	w engineering
-1333	w england
-604	w english
-1138	w entscheidung
-478	w equal
-1073	w equipe
-1028	w er
-740	w erfahrung
-1317	w erfahrungen
-1404	w erfolg
-973	w ergebnis
442	w erste
-689	w es
-326	w est
-832	w este
-1754	w estimada
-1238	w estimado
112	w et
-1220	w euro
-883	w europe
-295	w even
-977	w event
-254	w everything
-1070	w exa
-592	w example
-1257	w excel
-1794	w executive
-806	w exmo
-877	w f
-545	w facebook
-1192	w fachbereich
-357	w fahrtkosten
-539	w fair
-836	w fall
318	w falls
-1394	w familie
-163	w farah
-997	w fatima
-574	w feb
-663	w februar
-603	w february
-1034	w fecha
489	w federal
-905	w felix
226	w fh
23	w field
-968	w filiale
296	w financial
364	w finch
-848	w fiona
318	w fire
-237	w first
-600	w five
-849	w floor
-926	w follow
244	w foods
261	w for
-169	w form
-691	w format
-931	w formular
1085	w foundation
1	w four
-751	w fr
-933	w frage
-995	w fragen
-2130	w frau
684	w freight
-1411	w freundliche
-688	w fri
-1064	w friday
-1080	w fridays
-667	w frist
-819	w from
-787	w fuhrungszeugnis
101	w fundacion
181	w fur
-1360	w fw
-17	w g
631	w games
-906	w gary
-529	w gate
-1245	w geachte
-350	w geben
-477	w geduld
-838	w gehalt
712	w gemeente
226	w gemeinde
-578	w general
-1527	w gentile
-882	w gern
-577	w gerne
-803	w geschaftsfuhrer
-826	w geschaftsstelle
-1115	w gesprach
-1191	w gesprache
-924	w get
-835	w giulia
-579	w give
-225	w global
-834	w gluck
-934	w go
-474	w god
-1494	w good
-961	w google
-1073	w got
-541	w gott
-880	w government
-683	w governors
-559	w graag
-815	w grace
-742	w gracias
-1016	w grade
-511	w graduate
-968	w graham
461	w grand
-1377	w grazie
131	w great
-824	w greenhouse
-1144	w greta
-565	w groet
-1098	w groetjes
-316	w group
898	w groupe
-737	w grund
-1096	w grunden
565	w grupo
97	w gruppe
69	w gruppo
-1682	w gruss
-2414	w grusse
-1252	w grussen
-1420	w gute
-1262	w guten
-1193	w gwen
-406	w h
-1029	w ha
-720	w hackerrank
-771	w haddad
-421	w half
-607	w hall
-53	w halle
-2530	w hallo
-986	w hana
-573	w handy
-1212	w hannah
674	w harbour
-800	w harriet
-797	w haus
-1008	w hause
-665	w have
-521	w having
-517	w he
-1644	w head
1105	w health
-417	w heb
-1449	w hej
-1735	w hello
-459	w help
-662	w hemos
-716	w her
-737	w herbst
-331	w here
-1788	w herr
-1182	w herzlich
-1697	w herzliche
-241	w het
-2298	w hey
-2543	w hi
-282	w high
-815	w hinweis
-853	w hinweise
-198	w hire
-742	w hirevue
-1238	w hiya
-861	w hof
-1818	w hoi
-1637	w hola
848	w home
797	w homes
-11	w hope
955	w hospice
-101	w hospital
260	w hospitals
-1074	w hospitation
-275	w hotel
636	w hotels
-911	w hours
-215	w house
676	w housing
-477	w however
-1536	w hr
-911	w hrb
-915	w hugo
-1266	w human
-1012	w humanos
-1397	w i
-1529	w id
-1331	w if
-1249	w ihnen
-975	w ii
-750	w ik
84	w il
-337	w ilse
-1320	w im
-1142	w imogen
-930	w in
-1036	w inc
-1265	w indeed
-1161	w ines
-766	w information
-1595	w informationen
-335	w ing
-1464	w ingrid
-369	w initiativbewerbung
-893	w innen
-1165	w instagram
-543	w institut
728	w institute
345	w instituto
113	w insurance
401	w international
-1514	w interview
-758	w ireland
-808	w is
-990	w ist
136	w it
-960	w ivan
-1756	w j
-814	w ja
-1039	w jahr
-451	w jahre
-766	w jan
-1112	w jana
-829	w januar
-749	w january
-982	w java
-9	w jean
-1055	w jess
-715	w jetzt
-1284	w jo
-904	w jobs
-1250	w join
-1122	w jonas
-795	w jordan
-811	w juli
-433	w july
-773	w june
-1236	w juni
-287	w junior
-1352	w just
-1819	w k
234	w kaffee
-1016	w kandidat
-1490	w kandidaten
160	w kanzlei
-381	w keep
-1059	w kennenlernen
-1549	w kennziffer
714	w kestrel
-982	w kevin
-447	w kia
-899	w kim
-1595	w kind
-899	w kindly
226	w kita
-919	w klasse
-114	w klinikum
-1136	w kofi
-22	w kollegen
163	w kollegin
-870	w kom
-682	w kommen
-677	w kommission
-893	w kontakt
-749	w kosten
-394	w kowalczyk
173	w kreis
-314	w kun
-354	w l
-261	w la
-931	w laat
-477	w lab
74	w labor
923	w labs
199	w laden
-131	w land
259	w lane
-877	w lars
-335	w las
-988	w last
-978	w late
-137	w law
-400	w le
-219	w lea
737	w learning
-1096	w lebenslauf
-918	w leeds
132	w legal
-1015	w lei
-431	w leila
-979	w leiter
-1202	w leitung
-1250	w lena
193	w les
-1263	w letter
-894	w leute
-1015	w level
-705	w lever
-1315	w lg
-365	w lhe
-540	w library
-2880	w liebe
-1680	w lieber
410	w lindqvist
-1013	w link
-695	w linkedin
-1112	w liste
159	w little
849	w living
-843	w ll
-541	w lo
-325	w local
-1058	w location
-310	w log
22	w logistics
1019	w logistik
-107	w london
-136	w looking
-722	w lorna
473	w los
-926	w losung
-760	w lou
-917	w lovely
-1013	w ltd
-49	w luca
-1173	w lucas
-224	w lucia
-652	w luck
-965	w luis
-939	w lunch
-2158	w m
-983	w ma
-425	w madam
-1246	w madame
-1036	w mai
-1419	w mail
-251	w main
-591	w mairie
-227	w maison
-859	w mal
-878	w manage
-1028	w management
-1522	w manager
-865	w managing
-917	w mann
-1035	w many
-1045	w mappe
368	w mar
-80	w mara
-994	w march
-848	w marchetti
-880	w marco
-654	w marcus
-799	w marguerite
-948	w marie
1148	w marine
-507	w mark
-69	w marsh
-673	w marta
-1245	w martin
-629	w marz
-567	w mateo
-1005	w may
-588	w maybe
-653	w me
-834	w med
758	w media
747	w medical
-911	w meet
-1365	w meeting
-1122	w mein
-1050	w meine
-964	w member
-1140	w menschen
110	w meridian
-987	w message
-866	w met
-979	w mfg
-751	w mi
-1140	w microsoft
455	w mill
-1105	w min
-969	w mina
324	w ministry
-584	w minute
-977	w minuten
-1225	w miss
-1481	w mit
-965	w mittagessen
44	w mitte
-711	w mitteilung
-499	w mittwoch
-1441	w mme
-1315	w mo
-566	w moi
-1188	w moin
-694	w moment
-796	w mon
-747	w monate
-782	w monaten
-712	w monats
-762	w monday
-948	w monica
-1012	w monique
-1347	w monsieur
-1135	w montag
-1087	w morgen
-1295	w morning
435	w moss
-361	w most
-1257	w mr
-857	w mrs
-879	w ms
-974	w muhe
494	w municipal
426	w museum
589	w mutual
-1065	w n
29	w na
-1604	w nach
-627	w nachfrage
-710	w nachmittag
-1258	w nachricht
-966	w nadia
-1235	w name
-620	w namen
-899	w nao
1177	w national
-622	w ne
-1021	w need
-661	w nein
-843	w nele
722	w network
-593	w new
66	w nhs
-801	w ni
-1006	w nice
-1565	w no
-758	w non
-411	w noor
581	w nord
370	w nordlicht
-372	w north
468	w northern
-989	w nos
-1670	w not
-631	w note
-410	w nothing
-861	w notice
-263	w november
-897	w now
-987	w number
-1020	w numerical
-808	w nummer
481	w nursery
-158	w nursing
-815	w o
-623	w ob
-314	w obrigada
-918	w obrigado
-508	w october
12	w of
-1349	w offer
-210	w office
-1071	w ohne
-1604	w oi
-1398	w ok
-494	w okafor
-1327	w oktober
-1629	w ola
-699	w olaf
63	w old
-313	w on
-849	w one
-1312	w online
-551	w only
103	w op
-132	w open
-774	w operations
-695	w ops
-901	w oracle
-733	w original
-1112	w ort
-815	w os
-878	w otherwise
-669	w out
-1138	w over
-1406	w p
-1115	w pa
335	w pacific
-554	w panel
375	w paper
-293	w papier
-1135	w para
-1366	w paris
-520	w park
-670	w parking
-1252	w part
68	w partner
-902	w partners
-1330	w passt
-958	w patricia
-1084	w paul
-766	w paula
-883	w pauline
332	w pay
-1309	w pc
-1177	w pdf
546	w pension
-939	w people
138	w per
-722	w person
-1127	w personal
-1087	w personalrat
-1011	w personas
-1312	w personen
-657	w personio
-584	w personnel
-340	w peter
-841	w petra
-338	w pflege
707	w pharma
-882	w pick
-824	w place
-802	w plan
-1246	w platz
-889	w platze
58	w plaza
-1057	w pls
-1020	w pm
-861	w pode
327	w point
38	w police
-452	w policy
-1007	w por
400	w port
-1126	w portal
-690	w portfolio
-130	w post
-697	w postfach
-1277	w pour
-977	w powered
104	w pr
242	w practice
-565	w praxis
-921	w president
-78	w press
-784	w prezado
159	w primary
-1817	w principal
-987	w privacy
5	w private
-951	w priya
-700	w priyanka
-766	w probearbeiten
-854	w probetag
-728	w probezeit
-1365	w professor
-1144	w profil
-1144	w profile
-1281	w programme
-846	w prufung
-1047	w ps
-547	w public
-895	w python
-1080	w qualifikation
-619	w qualifikationen
-729	w quando
-781	w que
-737	w queremos
-816	w questions
-1588	w r
-1486	w ra
579	w rail
-1184	w raum
-882	w ravi
45	w re
-573	w read
-1141	w readme
-778	w really
-1130	w rec
-710	w recebemos
-571	w rechnen
-1032	w recruiter
-1471	w recruiting
-1560	w recruitment
-817	w recrutamento
-247	w recrutement
-1026	w recursos
-1375	w ref
-987	w reference
-783	w references
-1365	w regards
-175	w region
168	w regional
-911	w registered
-1162	w regulation
-443	w reisekosten
-991	w reminder
-852	w replies
-1032	w reply
-239	w reporting
-684	w req
-896	w requisition
-1063	w reschedule
334	w rescue
-147	w research
-196	w reserve
-814	w resources
-1460	w resourcing
-242	w ressources
-834	w results
-933	w resume
29	w retail
-674	w review
-517	w reyes
-694	w rgpd
-1096	w rh
405	w ridge
-839	w right
-443	w ring
378	w road
-1017	w rob
876	w robotics
-409	w room
-970	w rosa
-1101	w round
-946	w ruhe
-1084	w runde
-60	w rural
-1177	w ruth
-685	w s
-229	w sa
-1340	w sabine
-1280	w safe
-828	w sag
476	w saint
-964	w salary
-831	w saludo
-936	w saludos
-1289	w salut
-305	w saluti
-1160	w sam
-1015	w same
-678	w samir
-1395	w samstag
276	w san
-1062	w sandra
-611	w sans
173	w santa
-1111	w sara
-973	w saturday
-1006	w saturdays
-760	w say
-853	w schedule
-480	w school
-491	w schools
-979	w schreiben
-764	w schritt
-1122	w schritte
-944	w se
-1268	w search
-433	w secretaria
-1316	w secretary
550	w security
-138	w see
-913	w sehr
-570	w sei
-603	w seite
-624	w seiten
-1366	w sekretariat
-1078	w seleccion
-1090	w selection
-1107	w selezione
-690	w send
-945	w senhor
-297	w senior
-957	w sent
-757	w september
-446	w serra
-177	w service
-650	w services
-1206	w servus
-1068	w seu
-797	w she
-804	w shl
-823	w should
-1118	w si
-771	w siamo
-987	w sig
-1017	w sign
-164	w simon
-402	w simone
-937	w since
-1088	w sincerely
-702	w siobhan
-413	w sir
-1387	w sister
-800	w site
-1126	w sitz
-734	w sitzung
-978	w six
-889	w smartrecruiters
-1089	w so
-439	w sobald
-857	w sobre
-865	w social
-591	w society
-1113	w sofia
351	w software
157	w solicitors
-1027	w sollte
-415	w sollten
-356	w solutions
50	w sommer
-1059	w sonntag
-1520	w sorry
65	w south
-1215	w sql
-1029	w sr
-945	w sra
-763	w ssa
145	w st
-73	w stadt
98	w stadtwerke
-503	w staff
-836	w staffing
-926	w stage
-1183	w stand
-421	w standort
-1368	w start
103	w state
-489	w states
336	w station
-739	w status
-954	w stay
-732	w std
-951	w stelle
-1254	w stellen
-845	w step
-835	w steve
302	w stiftung
-1106	w still
-1051	w stock
-774	w stop
279	w street
358	w studio
-558	w stunde
-1452	w stunden
-776	w su
-1163	w sua
-992	w succes
392	w sud
-1133	w sue
-1390	w sunday
-1071	w suo
-147	w support
446	w sur
-122	w sv
-408	w system
12	w systems
-533	w t
-842	w ta
-1469	w tag
-1593	w tage
-898	w tagen
-1494	w take
-1398	w talent
-933	w talento
-781	w talk
-763	w tamsin
-738	w tariq
-689	w te
-690	w team
-205	w teamtailor
43	w tech
-674	w technical
-509	w technologies
1483	w technology
-1137	w teil
-1280	w teilnahme
-779	w tel
-984	w telefon
-1120	w telefonat
-663	w tell
-882	w teresa
-986	w termin
-1676	w test
-802	w tests
-1273	w text
-51	w the
-312	w theatre
-613	w thema
-1170	w then
-843	w theo
-2038	w there
-450	w they
-586	w thomas
-782	w those
212	w three
-1077	w thu
-960	w thurs
-966	w thursday
-878	w ti
-1147	w time
-718	w tisch
-719	w title
-1207	w to
-1103	w tobias
-1449	w tom
-968	w tomas
-755	w tomorrow
-805	w ton
-186	w top
-1029	w tot
-658	w tour
100	w town
-812	w trac
-731	w trager
-943	w trainee
-447	w training
403	w travel
-128	w tribunal
9	w trust
-1043	w trustees
-1320	w try
-433	w tu
-1064	w tue
-932	w tues
-905	w tuesday
-831	w tuesdays
-690	w tut
-272	w two
-1255	w u
-1283	w uber
-706	w ufficio
-1506	w uhr
-574	w uhrzeit
304	w uk
-916	w um
-263	w un
-398	w una
-674	w und
-1145	w under
-1424	w uni
-292	w union
33	w unit
87	w united
549	w universitat
-133	w university
-1325	w unterlagen
-1012	w unternehmen
-837	w unterschrift
-1130	w until
-359	w up
-914	w update
-827	w urlaub
-981	w use
-1101	w uw
-1204	w v
-1387	w vacancy
463	w val
485	w vale
560	w valley
-258	w van
-775	w ve
-999	w venue
-434	w vera
-963	w verbal
-1400	w verfahren
-740	w verfahrens
-1194	w verfugung
-1054	w verify
-887	w verstandnis
-655	w vertrag
-1123	w vertrauen
28	w verwaltung
195	w veterans
1083	w veterinary
-109	w vi
-967	w video
-1275	w viel
-944	w viele
-938	w vielen
-1187	w vielzahl
-331	w view
-364	w voce
-596	w vollzeit
-1488	w von
-570	w voor
-851	w vor
-420	w vorauswahl
-956	w vormittag
-854	w vorschlag
-1122	w vorstand
-663	w vorstellung
-544	w vos
-267	w voss
-739	w vous
-1182	w vp
-757	w w
-1205	w wahl
-1159	w wales
-1460	w wann
-887	w want
-1310	w warm
-590	w warmly
-990	w was
-848	w wat
1126	w water
-819	w way
-1118	w wear
-1131	w wed
-660	w wednesday
-1073	w weds
-809	w weg
-1067	w wegen
-1073	w wei
-1012	w welcome
-1016	w well
-1081	w wenn
-606	w wer
-1150	w werk
-901	w werkstatt
-189	w west
-761	w whatsapp
-1182	w when
-720	w which
-651	w while
-364	w whitlock
-591	w who
-995	w wie
-633	w wien
-797	w wil
-704	w will
-146	w wishes
-969	w wo
-1215	w woche
-1214	w wochen
-760	w wochenende
-1007	w word
-591	w workable
-799	w works
-765	w written
-1264	w x
-1684	w xxx
-1361	w xxxx
-528	w y
-819	w year
-1166	w yes
-1149	w yours
-671	w yusuf
-663	w zeichen
-690	w zeit
-386	w zeitpunkt
-1028	w zentrale
-956	w zeugnis
-1108	w zeugnisse
-753	w zimmer
-647	w zoe
-1355	w zoom
-954	w zu
-764	w zugang
-532	w zum
-623	w zur
-728	w zwischenstand
603	whole more seldom
161	within
602	within as often
836	within told
-207	writes
-976	writes own
579	writes provider
665	writes system
-713	written alone
-1035	written alone board
-946	written alone nobody
-653	written alone own
-22	written alone provider
285	written alone system
`;
