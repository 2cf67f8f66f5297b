// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
2	< !
-584	< "
-1068	< &
-174	< (
-846	< )
-925	< +
118	< ,
-695	< -
-289	< .
-153	< /
-1037	< 00
-1001	< 000
-1037	< 1
-933	< 10
-1237	< 11
-1235	< 12
-898	< 13
-995	< 14
-894	< 15
-971	< 16
-762	< 17
-934	< 18
-872	< 2
-889	< 20
89	< 2025
-978	< 25
-1175	< 3
-1265	< 30
-1482	< 4
-1008	< 40
-1058	< 45
-880	< 5
-942	< 59
-620	< 6
-620	< 60
-815	< 8
-1006	< 9
-943	< 90
47	< :
-1284	< ;
31	< ?
639	< @
-656	< [
-1277	< ]
-7	< ^
499	< a
-575	< ab
102	< about
-737	< acht
-1043	< after
-23	< al
-264	< alle
-1046	< allen
-1061	< alles
-1394	< als
-93	< am
455	< an
-538	< and
-1194	< andere
-751	< anderen
429	< as
945	< at
-360	< au
-879	< auf
-1155	< aus
92	< avec
-209	< be
129	< before
-40	< bei
-793	< beiden
-93	< beim
-877	< beruflichen
-418	< besten
607	< bij
-706	< bis
-710	< bitte
288	< but
-583	< by
-867	< candidate
1109	< chez
-3	< con
1140	< da
352	< das
144	< de
-1357	< dear
-226	< dein
-722	< deine
-650	< deinem
-1151	< deinen
-886	< deiner
403	< del
-368	< della
-248	< dem
-113	< den
-9	< der
-786	< deren
-608	< des
235	< di
524	< die
-680	< diese
-743	< diesem
-847	< dieser
-808	< dieses
-61	< do
-1300	< drei
-21	< du
-1230	< e
-965	< eigenen
-1594	< ein
-1347	< eine
-865	< einem
-1216	< einen
-787	< einer
-1229	< eines
-863	< einige
308	< el
-721	< em
403	< en
-729	< engere
-632	< enhanced
-806	< ersten
-330	< etwas
-384	< for
-459	< freundlichem
-1137	< freundlichen
-228	< from
-328	< fünf
-424	< für
-1026	< fürs
-729	< geehrte
-398	< geehrter
-978	< gute
-966	< guten
-593	< halbe
-696	< heer
-1076	< hello
-548	< herzlichen
402	< het
-1184	< hi
-528	< ich
636	< if
18	< ihr
-515	< ihre
510	< il
-183	< im
114	< in
-1046	< ins
-819	< is
-1405	< ist
-803	< job
248	< joining
-1347	< kein
-1393	< keine
-989	< keinen
-1101	< kleine
-1050	< kurze
-308	< la
-270	< le
-711	< letzte
-614	< letzten
-155	< meet
-792	< mehr
-1125	< mein
-1083	< meine
-1134	< meinem
43	< met
-1025	< mevrouw
-693	< mit
-875	< monday
-312	< morning
555	< na
-1244	< nach
-754	< neue
-1025	< neuen
-466	< no
-1109	< noch
-1189	< nächste
-941	< nächsten
278	< o
-736	< oder
179	< of
-1294	< ohne
-836	< on
-806	< one
8	< or
-1334	< our
-1147	< per
-411	< photo
-916	< plus
-727	< pm
285	< por
592	< recruitment
-1096	< s
-927	< sechs
792	< sie
340	< so
-983	< ssa
-641	< tarde
-36	< team
-772	< thanks
720	< that
-476	< the
-659	< through
641	< to
-888	< tu
-146	< two
-754	< um
-621	< un
-1716	< und
132	< under
-1287	< unser
-1427	< unsere
-1010	< unserem
-839	< unseren
-1257	< unserer
-665	< unseres
-1188	< unter
979	< van
352	< via
-1220	< viel
-402	< vielen
-894	< vier
52	< vom
1000	< von
-436	< vor
-1013	< votre
-538	< weitere
-1033	< weiteren
111	< which
-325	< wir
721	< with
-612	< you
59	< your
-1204	< zehn
-19	< zu
-1561	< zum
-1067	< zur
-1093	< zwei
-804	< zweite
-1012	< zweiten
-661	< zwölf
-5	< |
-1157	< ¡
-247	< £
-512	< ©
91	< «
273	< ·
-1219	< ¿
51	< à
-719	< über
-524	< –
-939	< „
-619	< •
-53	<< ! !
-245	<< " .
-1096	<< ' s
33	<< ) ,
389	<< ) .
-400	<< ) and
369	<< ) at
478	<< , and
-665	<< , das
-856	<< , den
-1306	<< , der
-739	<< , deren
-1378	<< , die
-587	<< , ein
-488	<< , eine
-623	<< , im
359	<< , so
-181	<< , the
-615	<< - und
447	<< . (
540	<< . ,
-767	<< . 00
-583	<< . 15
-577	<< . 30
-656	<< . das
-1400	<< . den
-1316	<< . der
-586	<< . die
-1486	<< . ihr
115	<< . ihre
-1023	<< . im
-946	<< . in
-983	<< . ssa
201	<< . the
-782	<< . your
-926	<< . ¿
-1039	<< 00 .
-1093	<< 1 .
-432	<< 1 :
-798	<< 10 .
-800	<< 10 :
-910	<< 11 :
-578	<< 12 .
-636	<< 12 :
-723	<< 14 .
-1014	<< 15 .
-1563	<< 2 .
-516	<< 2 :
-367	<< 20 .
-853	<< 23 :
-1035	<< 3 .
-724	<< 30 .
-838	<< 4 .
-675	<< 5 .
-796	<< 6 .
-573	<< 7 .
-776	<< 9 .
-609	<< 9 :
-619	<< : "
-1014	<< : 00
-760	<< : 15
-1031	<< : 30
-907	<< : 45
-942	<< : 59
-684	<< : [
-665	<< : der
317	<< : die
-946	<< ] [
-990	<< ^ "
90	<< ^ (
-1831	<< ^ -
-209	<< ^ [
-7	<< ^ ^
565	<< ^ das
-1357	<< ^ dear
120	<< ^ dein
-341	<< ^ deine
-664	<< ^ den
-168	<< ^ der
165	<< ^ die
-1076	<< ^ hello
-403	<< ^ herzlichen
-1174	<< ^ hi
159	<< ^ ihr
-495	<< ^ ihre
-1152	<< ^ im
461	<< ^ recruitment
-328	<< ^ team
-78	<< ^ the
-352	<< ^ vielen
480	<< ^ your
-1106	<< ^ ¡
-347	<< ^ ©
-832	<< ^ ¿
-297	<< ^ –
-941	<< ^ •
-571	<< a )
-1253	<< a .
-710	<< agréer ,
-680	<< an .
-678	<< an den
-147	<< an der
121	<< an die
-547	<< an unserem
-1059	<< and the
-845	<< and your
-773	<< application .
1038	<< application to
334	<< applying to
-936	<< april .
-912	<< ask for
489	<< assistant ,
-733	<< at our
-11	<< at the
-1075	<< auf dem
-1197	<< auf der
-1051	<< auf die
-443	<< auf diese
-665	<< auf unserer
-607	<< aufgrund der
-188	<< aus dem
-145	<< aus der
-414	<< aus diesem
-642	<< before the
511	<< behalf of
788	<< bei der
-359	<< bewerberinnen und
-346	<< bis zum
-641	<< boa tarde
-1191	<< bring your
-595	<< by the
-858	<< dass die
-363	<< date :
-92	<< day .
74	<< days .
71	<< de la
-398	<< den nächsten
-729	<< die engere
130	<< director ,
-1069	<< dott .
-599	<< dra .
-1040	<< durch die
-618	<< días ,
-943	<< ein .
-377	<< email .
133	<< employer .
1087	<< employer :
744	<< employment with
-233	<< engineer (
-69	<< engineer ,
-547	<< england and
-903	<< floor ,
-554	<< for the
325	<< friday .
9	<< from the
230	<< für das
-338	<< für deine
-1190	<< für den
-1387	<< für die
-449	<< für eine
-1207	<< für ihr
-400	<< für ihre
-526	<< geachte heer
-838	<< geachte mevrouw
-885	<< gmbh ,
-1074	<< good morning
706	<< greetings from
-439	<< haben .
-487	<< haben ihre
-578	<< hat .
-1087	<< here .
-1409	<< hola ,
-615	<< hour .
-1113	<< hours .
-851	<< house ,
1184	<< hr ,
-1671	<< i .
-356	<< ihnen alles
-921	<< ihnen die
-405	<< ihnen viel
-270	<< in .
36	<< in den
-714	<< in der
-841	<< in die
-422	<< in diesem
-616	<< in our
-274	<< in the
-852	<< in unserem
-880	<< in unserer
1830	<< interest in
-253	<< interview .
426	<< interview with
-632	<< is a
-712	<< is an
-1297	<< is in
-1141	<< ist .
86	<< it .
-529	<< job .
-532	<< keep your
-830	<< location :
-942	<< ltd ,
-668	<< m .
-426	<< madame ,
-192	<< mail .
43	<< manager ,
-501	<< manager .
-1049	<< me ,
-848	<< me .
73	<< me and
-553	<< message .
-979	<< minutes .
-1005	<< mit .
-297	<< mit anderen
-289	<< mit besten
326	<< mit dem
-1373	<< mit den
-911	<< mit der
-669	<< mit einem
-408	<< mit einer
-459	<< mit freundlichem
-967	<< mit freundlichen
-746	<< monday ,
86	<< monday .
-800	<< months .
-1031	<< nach dem
-799	<< nach den
-895	<< nach der
-507	<< nach sechs
-722	<< nicht .
-1038	<< no .
-91	<< now .
-397	<< of the
599	<< office ,
-692	<< officer (
-151	<< officer ,
-699	<< oi ,
-1102	<< olá ,
-860	<< on .
-9	<< on the
-620	<< one .
531	<< ort :
-785	<< panel :
1129	<< partner ,
-32	<< position .
1084	<< position at
-630	<< powered by
-1065	<< registered in
29	<< role at
-863	<< s .
-729	<< sehr geehrte
-398	<< sehr geehrter
692	<< sent to
-757	<< sich die
-889	<< sie am
-1181	<< sie den
203	<< sie die
-280	<< sie diese
-389	<< sie eine
-1091	<< sie ihre
-952	<< sie im
-534	<< start :
-635	<< status :
451	<< team ,
-20	<< team at
-451	<< test .
-757	<< that .
-642	<< that the
-587	<< thursday ,
31	<< thursday .
-344	<< time .
-135	<< to the
-281	<< tuesday ,
-1155	<< uhr ,
-576	<< uhr .
-666	<< und das
-1018	<< und der
-143	<< und die
-624	<< und viel
-783	<< under the
1068	<< unfortunately ,
-886	<< uns die
270	<< uns im
-500	<< until the
-880	<< up .
243	<< us .
696	<< us at
-82	<< venue :
239	<< von der
-634	<< wednesday ,
-406	<< week .
-289	<< weeks .
-733	<< wegen der
-335	<< werden .
-1218	<< when :
-607	<< where :
-1152	<< wir den
-650	<< wir die
-697	<< wir ihre
-864	<< wir im
-353	<< with our
645	<< with the
33	<< year .
-281	<< yet .
-1336	<< you .
-1030	<< zu den
-678	<< zu unserem
-368	<< zukunft alles
-568	<< © 2025
-1377	<< über den
-1073	<< über die
-433	<> ! $
-774	<> ! ,
-374	<> " "
91	<> ( )
-178	<> ( ,
-434	<> ( .
-241	<> ) $
-1615	<> , !
442	<> , $
-456	<> , '
220	<> , (
-421	<> , )
-565	<> , ,
-554	<> , .
-296	<> , 1
-743	<> , 2
-1241	<> , 3
-456	<> , 4
-1211	<> , :
-972	<> , and
873	<> , has
-839	<> , in
36	<> , is
-634	<> , nach
-1862	<> , und
-894	<> , |
97	<> - $
-1159	<> - (
141	<> - ,
-841	<> - .
-371	<> - :
-1258	<> . !
-670	<> . $
266	<> . '
-706	<> . (
-967	<> . )
-7	<> . ,
-384	<> . .
-279	<> . 1
-62	<> . :
-1153	<> . ?
-897	<> . a
-408	<> . als
-733	<> . an
-1102	<> . and
-247	<> . applicants
-293	<> . are
-903	<> . as
-705	<> . at
-216	<> . attached
-972	<> . be
-628	<> . bei
-853	<> . bis
-1057	<> . bitte
-995	<> . by
-677	<> . can
-429	<> . candidates
-293	<> . dahin
-917	<> . das
-1011	<> . de
-483	<> . den
-1281	<> . der
-977	<> . die
-512	<> . diesem
-363	<> . do
-745	<> . du
-813	<> . el
-1346	<> . en
-606	<> . er
-1210	<> . es
-1360	<> . for
-838	<> . from
-764	<> . für
-1200	<> . geht
-776	<> . haben
141	<> . has
-702	<> . hat
-798	<> . have
-428	<> . het
-645	<> . i
-560	<> . ich
-779	<> . if
-452	<> . il
-649	<> . im
-1340	<> . in
-117	<> . is
-798	<> . ist
-826	<> . it
-1018	<> . je
-915	<> . kann
-780	<> . können
-736	<> . la
-1	<> . le
-143	<> . like
-1032	<> . lo
-741	<> . luck
-595	<> . may
-875	<> . me
-771	<> . mir
-654	<> . mit
-782	<> . need
-934	<> . nicht
-1023	<> . no
-1061	<> . not
-811	<> . o
-1336	<> . of
-1472	<> . on
-702	<> . one
-424	<> . our
-528	<> . por
-476	<> . put
-780	<> . que
-806	<> . se
-1058	<> . sie
-1033	<> . sind
-207	<> . sorry
-666	<> . take
-713	<> . te
-838	<> . that
-26	<> . the
-731	<> . then
-1224	<> . to
-349	<> . u
-821	<> . um
-198	<> . un
-591	<> . und
-457	<> . uns
-839	<> . us
-571	<> . von
-860	<> . vous
-885	<> . war
-510	<> . was
-894	<> . we
-624	<> . werden
-472	<> . were
-252	<> . who
330	<> . will
-928	<> . wir
-1017	<> . wird
-379	<> . with
-317	<> . you
-924	<> . your
299	<> / $
-572	<> 00 $
-991	<> 00 ,
-716	<> 15 ,
-368	<> 15 .
-374	<> 30 $
-659	<> 30 ,
-520	<> 30 .
-674	<> 45 ,
-520	<> : $
-1810	<> : (
106	<> : ,
-463	<> : .
-334	<> : :
-721	<> : teams
-66	<> : |
-498	<> : –
86	<> ? $
-325	<> ? ,
651	<> @ $
46	<> [ $
-473	<> [ ,
-67	<> [ ]
-1451	<> ^ !
124	<> ^ $
-822	<> ^ &
-952	<> ^ '
103	<> ^ (
519	<> ^ ,
133	<> ^ -
20	<> ^ .
677	<> ^ /
-462	<> ^ 1
-955	<> ^ 2
-306	<> ^ :
-1021	<> ^ ?
-882	<> ^ [
-957	<> ^ a
-581	<> ^ about
-545	<> ^ abrazo
-532	<> ^ afternoon
-443	<> ^ all
-118	<> ^ am
-386	<> ^ an
-1389	<> ^ and
-333	<> ^ are
203	<> ^ as
-663	<> ^ at
363	<> ^ au
-358	<> ^ aus
-754	<> ^ be
-151	<> ^ besten
-567	<> ^ bis
-1403	<> ^ by
-549	<> ^ candidato
-731	<> ^ candidatura
-533	<> ^ care
-400	<> ^ careers
-143	<> ^ careful
-648	<> ^ cordialement
-525	<> ^ d
-545	<> ^ dat
-457	<> ^ date
-961	<> ^ day
-1295	<> ^ de
10	<> ^ der
-867	<> ^ des
-1002	<> ^ di
-1101	<> ^ dia
-1239	<> ^ die
-784	<> ^ do
-747	<> ^ done
-811	<> ^ dott
-692	<> ^ du
-678	<> ^ días
-293	<> ^ e
-796	<> ^ een
-838	<> ^ el
-851	<> ^ en
-21	<> ^ es
463	<> ^ est
-899	<> ^ for
-445	<> ^ freundlichem
-919	<> ^ freundlichen
-440	<> ^ from
-1321	<> ^ für
-934	<> ^ geehrte
-710	<> ^ geehrter
-484	<> ^ groet
522	<> ^ has
15	<> ^ hat
-396	<> ^ heer
-638	<> ^ here
280	<> ^ hiring
229	<> ^ hr
117	<> ^ i
-782	<> ^ il
-1333	<> ^ in
-467	<> ^ interview
281	<> ^ is
238	<> ^ ist
-704	<> ^ it
-698	<> ^ je
-585	<> ^ jobs
-657	<> ^ kandidaat
-370	<> ^ können
-748	<> ^ l
-610	<> ^ la
327	<> ^ le
-608	<> ^ like
-631	<> ^ luck
-799	<> ^ me
-620	<> ^ message
-759	<> ^ mevrouw
-469	<> ^ mit
-892	<> ^ morning
-768	<> ^ my
-1072	<> ^ news
-927	<> ^ no
-1088	<> ^ not
405	<> ^ now
-921	<> ^ o
-927	<> ^ of
457	<> ^ on
-660	<> ^ one
-448	<> ^ or
-626	<> ^ ora
-452	<> ^ os
-1071	<> ^ our
489	<> ^ people
-608	<> ^ per
904	<> ^ plc
-866	<> ^ por
-1314	<> ^ que
-274	<> ^ recruiting
-103	<> ^ recruitment
-941	<> ^ regards
-416	<> ^ salary
-689	<> ^ saludo
-894	<> ^ saluti
-743	<> ^ service
-1253	<> ^ sie
-896	<> ^ sind
-576	<> ^ so
-145	<> ^ sorgfältiger
-421	<> ^ sorry
-364	<> ^ talent
-1116	<> ^ tarde
-236	<> ^ tardes
592	<> ^ te
-554	<> ^ team
-633	<> ^ test
158	<> ^ thanks
-927	<> ^ that
-1073	<> ^ the
-740	<> ^ there
-894	<> ^ this
-861	<> ^ time
-1530	<> ^ to
-511	<> ^ tu
-972	<> ^ un
-911	<> ^ und
-565	<> ^ up
-895	<> ^ us
-715	<> ^ van
-918	<> ^ vom
-670	<> ^ voor
-1064	<> ^ vous
-539	<> ^ vriendelijke
-1273	<> ^ we
-835	<> ^ werden
581	<> ^ will
-557	<> ^ wir
-807	<> ^ wishes
-594	<> ^ with
897	<> ^ would
-380	<> ^ writing
-1025	<> ^ x
-1490	<> ^ you
-1407	<> ^ your
-943	<> ^ zum
-35	<> ^ |
265	<> ^ ·
-1210	<> ^ à
282	<> ^ –
-168	<> a ,
-913	<> a .
-679	<> alles !
-528	<> alles .
-508	<> alles und
-772	<> als .
-640	<> am $
-543	<> am ,
-300	<> am .
-184	<> an opportunity
-895	<> and $
-731	<> and (
-806	<> and ,
-516	<> and .
-213	<> and be
-82	<> and sorry
997	<> at !
-74	<> at $
-142	<> at ,
416	<> at .
77	<> at and
238	<> at has
269	<> at in
770	<> at is
-152	<> at on
-735	<> auf .
-271	<> bei .
-295	<> besten $
330	<> bij .
-803	<> bis ,
-581	<> by $
-537	<> by .
-402	<> das ,
54	<> das .
-979	<> das hat
-6	<> das ist
199	<> de $
-527	<> de ,
453	<> de .
-810	<> dear $
-1019	<> dear ,
-677	<> dear :
-221	<> dein $
-97	<> deine $
-593	<> deine und
-220	<> dem ,
-129	<> dem .
-76	<> den ,
-210	<> den .
-1124	<> den der
-314	<> den für
-812	<> den in
-501	<> den mit
-551	<> den und
-301	<> der $
-951	<> der (
-824	<> der ,
278	<> der .
258	<> der :
-693	<> der am
-224	<> der an
-945	<> der der
-1045	<> der für
95	<> der hat
-850	<> der in
-354	<> der ist
-532	<> der mit
-6	<> der und
-985	<> die ,
-39	<> die .
74	<> die als
-739	<> die der
-523	<> die für
114	<> die haben
372	<> die hat
-478	<> die im
-948	<> die in
-562	<> die ist
-806	<> die mit
-418	<> die nach
-555	<> die nicht
-1117	<> die und
-205	<> do $
204	<> do ,
-38	<> do .
-640	<> drei ,
-546	<> drei .
-896	<> ein ,
-848	<> ein .
-260	<> eine ,
-335	<> eine .
-510	<> eine mit
-615	<> einen ,
-524	<> einen .
-530	<> einen mit
-506	<> einer .
84	<> en ,
234	<> en .
864	<> for $
-1460	<> for (
5	<> for ,
-13	<> for .
-455	<> freundlichem $
-1119	<> freundlichen $
-761	<> from $
364	<> from ,
-338	<> from .
-859	<> für $
-898	<> für und
-731	<> geehrte ,
-398	<> geehrter ,
-506	<> heer ,
-456	<> hello $
-635	<> hello ,
-288	<> herzlichen für
-404	<> hi !
-1125	<> hi $
-1018	<> hi ,
-910	<> ihr $
-520	<> ihr und
-279	<> ihre $
-674	<> ihre .
-406	<> ihre mit
-104	<> ihre werden
-929	<> im $
-640	<> im ,
78	<> im .
-732	<> im der
-345	<> im mit
-594	<> im und
84	<> in !
-923	<> in $
-438	<> in (
-568	<> in ,
248	<> in .
1059	<> in and
106	<> in und
-861	<> keine .
-454	<> la ,
350	<> la .
-835	<> mevrouw ,
-894	<> mit ,
-1476	<> mit .
181	<> mit und
-504	<> nach ,
-494	<> nach .
-413	<> nach der
446	<> of ,
-153	<> of .
-874	<> on ,
-572	<> on .
-653	<> on and
-411	<> or .
-587	<> our ,
-887	<> our .
-526	<> our office
-548	<> per .
595	<> recruitment $
-609	<> tarde ,
-130	<> team $
518	<> the $
-308	<> the '
189	<> the (
-305	<> the ,
379	<> the .
-503	<> the ?
193	<> the and
-416	<> the at
186	<> the for
-219	<> the has
58	<> the in
40	<> the is
-542	<> the of
-828	<> the on
-222	<> the or
773	<> the team
-436	<> the to
541	<> the will
-546	<> through .
848	<> to !
-1272	<> to ,
435	<> to .
457	<> to for
-496	<> um ,
-897	<> um .
-1154	<> und $
-495	<> und ,
-867	<> und .
-517	<> unserem .
-698	<> unserer .
-514	<> van $
205	<> via .
-139	<> viel !
-487	<> viel .
-94	<> viel bei
-789	<> viel und
-454	<> vielen ,
-311	<> vielen für
-173	<> vom $
215	<> with (
-517	<> with ,
240	<> with .
-102	<> with and
-935	<> your ,
-778	<> your .
-964	<> your and
-504	<> your for
-564	<> your in
-1048	<> your number
-596	<> your on
-553	<> zum ,
-400	<> zum .
-539	<> zur .
-772	<> zwei ,
-814	<> zwei .
133	<> | $
302	<> | ,
64	<> | |
203	<> · $
189	<> · ,
-59	<> · ·
-1151	<> à ,
51	<> – $
-621	<> – (
-825	<> – ,
-762	<> – .
-152	<> – –
-475	<> • $
582	> !
8	> "
156	> $
-1280	> &
99	> '
-338	> (
75	> )
-1159	> +
-216	> ,
-60	> -
138	> .
475	> /
-1381	> 1
-1387	> 10
-1010	> 11
-1015	> 12
-1084	> 14
-711	> 15
-961	> 17
-1112	> 2
-1139	> 20
-974	> 2025
-871	> 2026
-638	> 3
-1665	> 4
-1121	> 5
-1157	> 6
-1235	> 7
144	> 8
-1132	> 9
-26	> :
-1157	> ;
-361	> ?
-895	> [
208	> ]
-903	> a
-227	> ab
54	> about
-545	> abrazo
-248	> afraid
-102	> after
-532	> afternoon
-1125	> al
-810	> all
-704	> aller
-589	> alles
176	> als
-598	> am
-735	> an
-323	> and
-867	> any
-647	> applicants
-206	> april
620	> are
520	> as
-669	> ask
-910	> asked
-1549	> assessment
-599	> at
-1125	> attached
-918	> até
344	> au
-849	> auch
-271	> auf
-752	> aufnehmen
-1904	> aus
-820	> back
-729	> be
-621	> been
-525	> before
-1113	> bei
-803	> bekommen
-1023	> besteht
-151	> besten
-25	> beworben
-1424	> bis
-1741	> bitte
-681	> bitten
-1290	> bleiben
-950	> bleibt
-1174	> branch
-814	> brauchen
-831	> by
-653	> call
544	> can
-981	> candidates
-549	> candidato
-786	> candidatura
-1088	> card
-971	> care
249	> careers
-143	> careful
-655	> certificate
-613	> charity
-680	> check
-529	> com
446	> come
-877	> con
-648	> cordialement
-874	> d
-800	> da
-435	> dahin
-757	> dan
-1028	> das
-731	> dat
-539	> date
-961	> day
-564	> de
-845	> deiner
-1465	> del
-998	> dem
-1041	> den
-241	> der
-980	> des
-1208	> di
-1125	> dia
-770	> dich
-585	> die
-512	> diesem
-1040	> dieser
-819	> dir
-1183	> do
633	> does
-752	> done
-811	> dott
-827	> du
-1066	> durch
-678	> días
-848	> dürfen
-49	> e
-380	> een
-1707	> ein
-1459	> eine
-576	> einen
-1231	> einer
-1638	> eines
-1107	> el
-373	> else
-1080	> em
-911	> employer
101	> en
-79	> entschieden
-658	> er
-650	> erfolgt
71	> erhalten
-101	> es
518	> est
-381	> et
-521	> exercise
-1415	> finden
-372	> floor
416	> foi
56	> for
-990	> form
225	> free
-1236	> frei
-445	> freundlichem
-1029	> freundlichen
-93	> from
-1442	> für
-1221	> gab
-1309	> geben
-934	> geehrte
-710	> geehrter
-954	> geführt
-771	> gegeben
-831	> gehen
-915	> geht
-583	> gekommen
-958	> gelöscht
-489	> gemacht
-1487	> genommen
-844	> gern
-464	> get
-197	> gibt
-347	> go
-541	> going
-265	> got
-484	> groet
709	> ha
-1082	> habe
-184	> haben
166	> had
-637	> happy
772	> has
346	> hat
651	> have
-497	> heb
-396	> heer
-521	> help
-334	> here
-988	> het
331	> hiring
-952	> hours
577	> hr
-788	> hängt
-897	> hätten
-190	> i
-1132	> ich
-993	> if
-1253	> il
-1505	> im
-303	> in
-790	> interview
209	> is
398	> isn
-653	> ist
-1329	> it
-790	> je
-1086	> job
-590	> jobs
73	> kan
-657	> kandidaat
-1003	> kann
-729	> keep
-1162	> keine
-21	> know
-677	> kommen
-1049	> kommt
-991	> können
-679	> l
-468	> la
-28	> laden
19	> last
466	> le
-243	> leider
-858	> let
-760	> letter
-520	> liegen
-1282	> liegt
-779	> like
-1191	> link
-152	> lo
-795	> love
-709	> luck
-409	> läuft
-479	> löschen
-926	> machen
-925	> macht
-505	> make
-574	> mate
-99	> may
-1318	> me
-781	> meeting
-1084	> mehr
-1099	> mes
-638	> message
-855	> met
-759	> mevrouw
-884	> minutes
-1237	> mir
-1969	> mit
-1294	> mitbringen
-650	> more
-934	> morning
-836	> muss
-1327	> my
607	> möchte
-340	> möchten
-540	> möglich
-156	> müssen
-296	> na
-971	> nach
196	> ne
-617	> need
-746	> nehmen
-1095	> news
-1167	> nicht
-1123	> no
-358	> noch
-353	> non
-820	> nos
-1555	> not
-240	> note
352	> now
-1274	> number
-886	> nur
261	> não
-1128	> o
-903	> oder
-783	> of
-70	> office
-614	> ohne
-210	> on
-919	> one
-414	> op
-547	> opportunity
-1002	> or
-652	> ora
-654	> os
-1029	> our
-670	> out
-38	> over
51	> para
-773	> passt
307	> people
-472	> per
1186	> plc
-679	> please
-661	> plus
-1191	> por
425	> pour
-970	> put
-1185	> que
-623	> questions
-952	> rather
-758	> read
147	> recruiting
-288	> recruitment
-955	> regards
-686	> reply
-524	> reviewing
-773	> ring
-623	> ringraziamo
-980	> sagen
-130	> said
-424	> salary
-1109	> saludo
-996	> saluti
-1048	> say
-193	> says
-650	> schon
-512	> se
-428	> see
-872	> sehen
-962	> sein
-172	> send
653	> sent
-789	> service
-709	> setzen
-807	> si
-1582	> sie
-626	> sind
-481	> site
-852	> so
-145	> sorgfältiger
-316	> sorry
-1385	> sowie
-134	> sprechen
-850	> statt
-1056	> stehen
-1027	> steht
-1012	> su
-947	> suchen
-186	> take
-303	> talent
-1155	> tarde
-236	> tardes
524	> te
-453	> team
-1224	> teams
-1048	> tell
-265	> test
553	> thanks
-108	> that
-264	> the
-1155	> then
-930	> there
165	> this
-583	> three
266	> through
-1386	> time
-212	> to
-591	> told
-1093	> treffen
112	> tu
-699	> two
-726	> u
-322	> um
-1146	> un
-857	> una
-674	> und
-1075	> uns
-858	> unseres
-1111	> unter
-747	> until
-719	> up
-810	> us
-417	> va
-973	> van
-58	> via
-1227	> vom
-1310	> von
212	> voor
-983	> vor
-859	> vorbei
191	> vorgesehen
-1014	> vous
-539	> vriendelijke
80	> want
-1111	> wants
-156	> war
-993	> waren
-449	> was
-638	> we
-1047	> week
-30	> weiter
-633	> werden
-136	> were
-501	> what
-1193	> when
-1793	> who
-1197	> wie
-807	> wieder
280	> will
-927	> wir
-1101	> wird
341	> wishes
-1013	> with
-513	> within
680	> would
-502	> write
-373	> writing
588	> wurde
-1022	> wurden
-479	> wäre
-549	> wünschen
-651	> x
-143	> y
-814	> yes
-370	> you
-359	> your
-687	> zu
-822	> zum
-536	> zur
-631	> zurück
-684	> zusammen
-3	> |
173	> ·
-955	> à
732	> è
-957	> é
-1201	> über
254	> –
40	>> ! !
77	>> ! $
1011	>> ! we
-381	>> " $
-322	>> " ,
-1166	>> " .
156	>> $ $
508	>> ' s
73	>> ( a
-685	>> ( she
650	>> ) $
-314	>> ) ,
-248	>> ) .
31	>> ) :
-1065	>> ) and
-1007	>> ) at
-866	>> ) und
-2695	>> , $
331	>> , 1
-413	>> , 10
213	>> , 11
-207	>> , 12
-550	>> , 13
-775	>> , 15
-524	>> , 2
-563	>> , 2025
-405	>> , 3
-1028	>> , 4
-745	>> , 7
-410	>> , 8
333	>> , 9
-504	>> , a
59	>> , am
-57	>> , and
-1	>> , as
-233	>> , at
-629	>> , bitte
-1405	>> , ca
4	>> , danach
-611	>> , danke
-1366	>> , dann
-1184	>> , das
-1363	>> , dass
294	>> , de
-1158	>> , den
-1401	>> , der
-1665	>> , die
-925	>> , du
-470	>> , dublin
56	>> , ein
-861	>> , eine
-281	>> , for
-881	>> , got
283	>> , head
78	>> , hr
-856	>> , i
-1088	>> , ich
-718	>> , ihre
68	>> , il
-482	>> , in
-163	>> , inc
-395	>> , it
49	>> , je
-1069	>> , just
-884	>> , l
179	>> , la
558	>> , le
-820	>> , london
-816	>> , monsieur
-942	>> , no
-730	>> , ob
77	>> , on
-598	>> , our
-808	>> , please
-294	>> , que
689	>> , s
-564	>> , sie
-1183	>> , so
-432	>> , sorry
13	>> , thank
-1162	>> , thanks
505	>> , the
-465	>> , um
-1404	>> , und
-1297	>> , united
515	>> , we
-601	>> , which
-1458	>> , who
-1491	>> , wir
-293	>> , with
267	>> , you
-747	>> , your
-740	>> . "
276	>> . $
114	>> . (
-399	>> . )
-43	>> . ,
675	>> . .
-940	>> . :
-697	>> . a
-396	>> . bitte
-934	>> . bring
-670	>> . danach
-1196	>> . das
322	>> . de
61	>> . der
-211	>> . die
-561	>> . du
-1219	>> . ein
212	>> . he
-127	>> . i
-1071	>> . ich
1	>> . if
228	>> . ihre
547	>> . in
387	>> . it
-83	>> . no
-327	>> . please
-16	>> . registered
-633	>> . sie
-302	>> . the
528	>> . this
1138	>> . unfortunately
-249	>> . we
-1400	>> . wenn
543	>> . wir
-219	>> . you
-193	>> . your
401	>> . |
-574	>> 1 ,
-853	>> 1 .
-622	>> 2 $
-927	>> 2 ,
-875	>> 2 .
-1005	>> 3 ,
-25	>> 3 .
-1039	>> 4 ,
-181	>> : "
-541	>> : $
-298	>> : 00
-1264	>> : 1
-900	>> : 10
-451	>> : 11
-993	>> : 12
-786	>> : 14
-734	>> : 15
-816	>> : 2
-1336	>> : 3
-680	>> : 30
-966	>> : 4
-866	>> : 5
-716	>> : 6
-1057	>> : [
75	>> : a
-576	>> : monday
-1061	>> : the
-312	>> : thursday
-866	>> : £
179	>> ? $
277	>> ] $
-746	>> ] ,
-373	>> ] [
-654	>> a la
-893	>> ab .
-151	>> afraid .
-405	>> alles gute
-725	>> an ,
-999	>> an .
-793	>> an der
-645	>> an und
-682	>> and a
892	>> and for
-385	>> and i
-685	>> and me
-59	>> and the
-688	>> and wales
-376	>> at the
-825	>> auf dem
-801	>> aus dem
-618	>> aus der
-158	>> be in
-373	>> bei der
-597	>> bei uns
-132	>> besten grüßen
-720	>> bis zum
-571	>> bitten wir
-70	>> by the
-539	>> candidato ,
-391	>> careers $
-349	>> cordialement ,
-874	>> d '
-559	>> dat je
-448	>> date :
-564	>> der stelle
736	>> does not
-811	>> dott .
-283	>> días ,
-1031	>> ein .
-819	>> employer .
-643	>> entschieden ,
-38	>> erhalten sie
-778	>> finden sie
257	>> for the
-445	>> freundlichem gruß
-922	>> freundlichen grüßen
-854	>> from my
-872	>> from the
-683	>> für das
-229	>> für dein
-543	>> für deine
-575	>> für den
-945	>> für die
-781	>> für ein
-426	>> für einen
-534	>> für ihr
-782	>> für ihre
-183	>> für sie
-832	>> geben .
-806	>> geben zu
-915	>> geehrte frau
-605	>> geehrter herr
-621	>> gelöscht .
64	>> gibt es
-481	>> groet ,
-1038	>> habe ich
-507	>> haben sie
-170	>> haben wir
-426	>> has asked
-305	>> has been
620	>> has invited
438	>> has moved
-960	>> hat sich
-92	>> hat uns
97	>> hr $
-437	>> i .
-724	>> if you
-735	>> in den
-1117	>> in der
-886	>> in die
-905	>> in the
-570	>> in to
452	>> is a
354	>> is an
-74	>> is committed
-626	>> is no
-924	>> is the
398	>> isn '
-824	>> ist der
-739	>> ist nicht
-716	>> kann ich
-370	>> können sie
-931	>> können wir
-679	>> l '
43	>> laden wir
-560	>> like to
-781	>> like you
-623	>> love to
-675	>> luck !
-328	>> may be
-612	>> me a
-844	>> mit ,
-1046	>> mit .
-898	>> mit dem
-936	>> mit den
-957	>> mit der
-596	>> mit ihnen
-340	>> möchten wir
35	>> müssen wir
-492	>> need to
-357	>> nicht als
-1213	>> not reply
-222	>> of luck
-1015	>> of the
-468	>> of us
-618	>> office .
-396	>> on file
-754	>> on the
-180	>> opportunity employer
-495	>> os melhores
197	>> people team
-650	>> recruiting $
921	>> recruiting team
-461	>> recruitment $
-478	>> regards $
-814	>> regards ,
-573	>> saludo ,
-607	>> saluti $
-895	>> sehen wir
-645	>> setzen wir
-615	>> sie bitte
-528	>> sie mir
-780	>> sie nicht
-341	>> sie sich
-477	>> sie uns
-512	>> sind wir
-237	>> sorry that
-171	>> sorry to
-74	>> talent $
-31	>> talent acquisition
547	>> talent team
-590	>> team $
-860	>> thanks for
-81	>> the meantime
-557	>> time :
-318	>> to a
-1056	>> to the
-880	>> to this
-418	>> und alles
-884	>> und bewerber
-207	>> und das
835	>> und der
-614	>> und die
-812	>> und ich
-536	>> und viel
-684	>> und wünschen
-575	>> voor je
-610	>> vor .
-456	>> vriendelijke groet
-877	>> want to
-746	>> we '
-873	>> werden nach
51	>> will be
296	>> will not
-850	>> wishes $
-160	>> wishes ,
-745	>> with the
-236	>> with us
1040	>> would like
-401	>> wünschen wir
-762	>> x $
364	>> you '
-599	>> you can
-531	>> you come
-466	>> you do
-610	>> you have
-460	>> you need
-431	>> you start
-607	>> your application
-663	>> zurück .
-554	>> à vous
-721	>> über die
530	agreed
282	agreed board
463	agreed nobody
73	agreed own
184	agreed provider
664	agreed system
431	any
-464	begins
746	begins told
-244	board
-556	e 0
-942	e 00
-570	e 000
-1540	e 0000
-572	e 03
-562	e 07
-680	e 08
-610	e 09
-1434	e 1
-533	e 10
-1052	e 11
-668	e 11th
-18	e 12
-318	e 12th
-500	e 13
-918	e 14
-252	e 14th
-837	e 15
-465	e 15th
-603	e 16
-550	e 16th
-1056	e 17
-1239	e 18
-175	e 18th
-344	e 19
-726	e 1er
-687	e 1st
-1427	e 2
-516	e 20
-631	e 2024
-1232	e 2025
-835	e 2026
-346	e 20th
-559	e 21
-142	e 21st
-842	e 22
-139	e 22nd
108	e 23
111	e 24
-880	e 25
-980	e 26
-606	e 27
-708	e 2nd
-1096	e 3
-572	e 30
-90	e 30th
-489	e 31
-432	e 3rd
-1464	e 4
-588	e 40
-872	e 45
-706	e 4th
-1241	e 5
-604	e 50
-876	e 59
-760	e 5th
-1228	e 6
-728	e 60
-369	e 6th
49	e 7
-478	e 8
-142	e 8th
-999	e 9
-297	e 9th
-723	e a
-1084	e ab
184	e abel
-36	e aben
-230	e able
76	e abor
279	e acao
-486	e ache
354	e acht
179	e acle
-931	e act
-535	e ada
-634	e adam
-166	e aden
311	e ader
56	e adia
-1151	e adme
-9	e ador
159	e ados
673	e afen
-588	e afor
-820	e ag
44	e agem
-533	e agen
-722	e ager
-211	e ages
-671	e ah
-1381	e aham
-1584	e ahme
-910	e ahre
-1163	e ahrt
345	e ai
130	e ails
150	e aine
428	e ains
424	e aint
162	e air
237	e aire
571	e akes
242	e al
-1230	e alan
-44	e alen
393	e ales
302	e alia
-588	e alie
301	e alle
-804	e allo
321	e alls
-1025	e ally
-981	e also
554	e alta
71	e alte
922	e alth
48	e alto
-1404	e alut
-71	e am
-990	e amen
-292	e ames
-831	e amir
-552	e amme
-695	e amos
-731	e amt
-299	e an
-884	e ana
-280	e anal
90	e anca
199	e ance
-638	e anch
519	e anco
-537	e ancy
-432	e and
371	e anda
-495	e ande
530	e andi
-619	e ando
-120	e ands
-724	e andt
-990	e andy
-382	e anel
-274	e ange
-758	e ania
-1055	e anie
-144	e anja
-892	e anka
325	e anke
38	e ankt
-530	e anna
-986	e anne
-1333	e anon
462	e anos
282	e anta
-571	e ante
290	e anto
110	e ants
396	e aper
-499	e app
-882	e appe
-542	e arah
-150	e aran
-1105	e arch
-854	e arco
24	e arda
294	e arde
111	e ardo
-160	e ards
-1303	e area
-571	e ared
-897	e arek
-700	e aren
427	e argo
421	e aria
-1127	e arie
128	e arin
-468	e ario
-869	e ariq
442	e aris
490	e arks
-654	e arkt
-1461	e arla
-750	e arly
811	e arma
-542	e arms
-144	e arna
26	e aron
192	e arry
227	e arsh
-885	e art
-1364	e arta
-649	e arte
153	e arts
-1131	e arzt
-336	e as
-977	e ased
-1074	e aser
-1565	e ask
-711	e ason
-557	e asse
-669	e asst
-883	e aste
-273	e at
-814	e atch
-489	e ate
131	e ated
-177	e aten
-837	e ateo
-37	e ater
-238	e ates
176	e atic
-435	e atie
-903	e ator
-141	e atre
-1627	e atum
-1021	e atus
-1172	e atze
-40	e au
-858	e auch
255	e aude
45	e auen
-465	e auer
-1467	e auf
-956	e aula
94	e aura
-800	e aus
235	e ause
622	e auto
-714	e avec
296	e avel
961	e aven
-200	e axis
-638	e aybe
-1273	e azie
-1070	e b
590	e bach
289	e back
-268	e bahn
-707	e bald
872	e band
557	e bank
183	e bara
-377	e base
358	e bay
-698	e be
-735	e bea
56	e beck
-69	e beit
-784	e ben
-267	e bend
1167	e berg
-726	e bern
-327	e bers
-77	e bert
-1456	e best
483	e beth
-900	e bhan
-1034	e bias
-1181	e bido
-366	e bien
-679	e big
-925	e bild
-391	e bile
-732	e bine
-954	e bis
-343	e blic
-1042	e blin
287	e blue
-1440	e bnis
-115	e boa
233	e bom
-1084	e book
-728	e boss
882	e bour
211	e bund
-1166	e bung
-435	e burg
-245	e buro
1218	e bury
-49	e bus
-527	e by
-1154	e c
-830	e ca
-472	e cafe
-333	e call
-1377	e can
-815	e cant
-1188	e cara
431	e care
-977	e caro
6	e casa
-1238	e case
-664	e caso
-499	e cces
-749	e ce
-1091	e ceo
-1197	e cept
-87	e cess
-882	e cfo
-381	e chat
-1085	e ched
-1636	e chef
56	e chel
-446	e chen
-240	e cher
-368	e ches
-823	e chte
416	e chts
-1146	e ci
-257	e cial
-1919	e ciao
170	e cias
-336	e cies
-144	e cina
253	e cine
-198	e cing
-284	e cion
-426	e city
-340	e cken
46	e cker
-89	e cket
-64	e co
-298	e code
-695	e cola
138	e cole
37	e com
-1252	e come
-809	e como
-895	e con
143	e coop
-825	e cord
-1160	e core
-700	e crew
-1109	e cted
-835	e ctie
-500	e cto
-830	e ctor
-733	e cuse
-1767	e cv
-1190	e cvs
-448	e czyk
-127	e d
56	e da
149	e dach
516	e dade
-1063	e dag
385	e dale
-523	e dame
-785	e dan
-137	e dana
-1130	e dank
-706	e dann
-836	e dans
90	e das
-735	e dat
-154	e data
-1643	e date
-751	e dato
-1064	e day
-980	e days
-929	e dbs
-657	e ddad
183	e de
-1089	e dean
-2474	e dear
-409	e deb
-800	e deed
99	e del
-112	e dell
38	e demy
-844	e den
-38	e dent
-1081	e dept
-884	e der
-884	e dern
-108	e ders
57	e des
-1268	e desk
-971	e dget
-334	e di
-363	e dia
228	e dian
-828	e dias
-1524	e die
-398	e dine
-451	e ding
286	e dios
-597	e dit
77	e dium
-1148	e dmin
-1058	e dni
-1002	e dnis
699	e do
-637	e does
126	e door
830	e dora
190	e dorf
-814	e dort
-1154	e dott
633	e down
-725	e dr
-1006	e dra
192	e dren
116	e du
-17	e due
-461	e duld
-1545	e dule
-1559	e dung
-110	e e
-936	e each
-915	e ease
-462	e east
-627	e eben
-623	e eber
-1184	e ebot
-5	e ecao
-96	e echa
-3	e echt
418	e ects
-57	e eden
-447	e eder
-387	e edes
808	e edia
-730	e edin
171	e edit
-494	e eeds
-813	e een
-966	e eeo
-886	e eers
-923	e efon
-781	e eg
-303	e egal
-379	e egen
-151	e egin
822	e egio
-444	e ehen
-786	e eich
399	e eide
92	e eier
57	e eigh
-1310	e eike
-573	e eila
-1321	e ein
-642	e eine
203	e eira
170	e eiro
-245	e eise
-659	e eite
212	e el
-1292	e elen
-249	e elia
461	e elie
-856	e elif
-519	e elin
25	e elix
434	e ella
37	e elle
354	e elli
-681	e ello
-737	e em
121	e emen
210	e emie
-643	e emil
-527	e emma
-1932	e emos
-925	e empo
-232	e en
-1156	e enas
915	e enau
-564	e ence
-1078	e ench
-657	e ency
746	e enda
-1320	e ende
-925	e enge
-556	e enna
55	e enne
-868	e enos
-217	e ense
-291	e enst
605	e enta
-297	e ente
-548	e ento
215	e ents
232	e enue
111	e enza
-1037	e eply
-1138	e er
-742	e eral
-1114	e eran
-1275	e erat
38	e erde
-500	e ered
1240	e erei
-1277	e eren
-185	e erer
445	e eres
367	e ergy
706	e eria
655	e erie
599	e erij
-1485	e erin
238	e erke
-707	e erne
-34	e erra
-789	e erry
-755	e erst
-105	e erta
37	e erte
-362	e erto
-780	e erty
51	e erve
-437	e es
-273	e esen
66	e essa
-897	e esse
-276	e est
-122	e esta
-249	e este
-792	e esto
-1168	e ests
119	e et
-834	e etag
146	e etal
-563	e eter
-994	e etra
251	e etro
-553	e etta
-164	e ette
630	e etti
-705	e etzt
-1136	e euer
-1060	e euro
-548	e eute
-274	e evel
-816	e even
-927	e ever
-792	e evin
-710	e evor
-462	e evue
-1435	e ewer
-649	e exa
-697	e exmo
-443	e eyes
-1142	e ezug
-1259	e f
-1149	e fach
-279	e fair
-1239	e fall
-1135	e fang
-683	e farm
-628	e feb
-18	e feld
501	e fern
267	e ffee
-286	e ffen
-562	e ffer
730	e fh
-31	e fica
-285	e fice
-299	e fied
-1225	e file
-852	e fing
212	e fire
-756	e five
503	e fold
-1321	e folg
-260	e food
197	e for
201	e ford
-1082	e fore
147	e form
61	e four
-979	e fr
-1886	e frau
-561	e fri
-814	e from
416	e ften
-1113	e fter
-708	e fung
114	e fur
-1573	e fw
-116	e g
-1196	e gabe
-793	e gada
-1144	e gado
-1332	e gang
38	e gary
1069	e gate
-1072	e gela
-480	e geld
-534	e gent
155	e gern
-412	e gers
-480	e gery
-784	e get
433	e ggen
-215	e ghts
569	e gica
151	e gies
-1121	e gill
-32	e ging
-1109	e ginn
67	e gion
-877	e give
-922	e gnis
-659	e go
-630	e god
-899	e good
-1034	e got
-833	e gott
-1298	e gram
-1096	e gret
-14	e grid
-414	e gton
-267	e gung
-420	e gust
-1226	e gute
-1107	e gwen
-284	e h
-1054	e ha
-522	e haft
-171	e hair
-714	e halb
703	e hale
-468	e half
-1008	e hall
-1290	e halt
-614	e hana
-9	e hand
60	e hang
-284	e hard
656	e hart
305	e haus
-687	e have
-571	e he
-1021	e head
-332	e heb
-1173	e heck
34	e heid
478	e heim
-174	e hein
-670	e heit
-1370	e hej
-802	e hema
-628	e her
-480	e here
649	e hern
-1982	e herr
-145	e het
-2283	e hey
-2791	e hi
-832	e hich
-126	e hief
-302	e high
-830	e hile
394	e hill
-16	e hine
-107	e hing
-95	e hire
-1450	e hiya
-155	e hlag
-252	e hlen
-716	e hler
-1025	e hloe
-967	e hmen
-357	e hnen
-306	e hner
1001	e hnik
-1033	e hof
-1546	e hoi
-2068	e hola
664	e holm
60	e homa
417	e home
-820	e hone
-326	e hool
-52	e hope
-717	e hora
650	e hore
817	e horn
-92	e hort
-1218	e hose
145	e hout
-1872	e hr
-814	e hrb
16	e hree
-605	e hren
-810	e hrer
-1070	e hten
5	e hter
-1082	e hugo
-1272	e huhe
690	e huis
274	e hule
-69	e hung
-1035	e hurs
405	e hutz
-1202	e i
-1102	e iado
-853	e iale
-614	e iali
-449	e ials
-1147	e iamo
66	e iana
6	e iane
90	e iara
-1088	e iate
-1103	e iben
-134	e ical
-489	e ices
-185	e iche
-190	e icht
43	e icia
-84	e icio
-1432	e id
403	e idad
-1125	e idat
-847	e iday
-867	e ideo
-537	e ider
-453	e ides
-55	e idge
-240	e iebe
-1103	e iela
51	e ield
-923	e iele
-828	e ient
318	e iere
493	e iers
-352	e iese
-405	e iety
-631	e ieur
121	e ieve
-1310	e if
179	e ific
416	e igan
-43	e igen
-122	e ight
-946	e ii
-452	e ijke
-900	e ik
-773	e iker
357	e ikum
-152	e il
-599	e ilar
-95	e ilen
-318	e iles
950	e ilfe
-562	e ilia
-1429	e ilie
-271	e illa
349	e ille
670	e ills
-759	e ilor
-447	e ilse
-1413	e im
17	e imer
-113	e imon
-827	e imos
-1348	e in
-1167	e inal
-921	e inc
-102	e ince
188	e inch
-1119	e inda
538	e inde
-1002	e inee
-35	e inen
-528	e iner
293	e ines
2	e inet
-435	e ing
-239	e inge
-419	e ings
496	e inho
521	e inic
-638	e inik
-719	e inne
270	e inta
344	e inte
-678	e inti
-1015	e iona
-308	e ione
-1044	e ions
-811	e ious
118	e ipal
437	e iper
-1082	e ippa
117	e ique
-474	e ires
-405	e irie
-37	e irst
-968	e is
-8	e isch
559	e isco
-644	e ised
-1095	e iser
-970	e isha
-115	e ison
-1145	e isor
-236	e isse
-792	e ist
101	e ista
184	e iste
28	e it
264	e ital
584	e itat
-372	e ited
-1315	e iten
-300	e iter
-320	e ites
-762	e itle
-234	e itor
-739	e itri
-723	e itte
-155	e itut
285	e ival
-130	e ivan
-373	e iver
714	e ives
-523	e ivil
-1576	e j
-1213	e ja
-1126	e jahr
-1047	e jan
-1310	e jana
-19	e jean
256	e ject
-754	e jess
-945	e jo
-1712	e jobs
-983	e join
-1408	e jour
-636	e juli
-621	e july
-1055	e june
-1273	e juni
-1268	e just
-1319	e k
316	e kamp
-1042	e kauf
-1282	e kday
-352	e keep
-336	e keit
683	e kers
-105	e kery
-396	e kia
-644	e kim
-339	e kind
-315	e king
307	e kita
-961	e kofi
-721	e kom
-293	e kopf
533	e kten
-1266	e ktor
-664	e kun
-363	e l
-299	e la
-1068	e laat
-544	e lab
-342	e labs
-842	e lace
-330	e lage
-219	e lamt
705	e land
197	e lane
546	e lano
-603	e lant
-724	e lara
-197	e lare
-851	e lars
152	e lary
-448	e las
301	e lass
330	e last
-197	e late
-123	e latt
-981	e latz
-86	e laub
-1376	e lauf
-96	e law
-10	e laza
514	e lden
264	e lder
-496	e le
-94	e lea
-1175	e leen
105	e lege
-798	e lei
226	e lein
-868	e lena
-434	e lene
-863	e lent
-868	e lerk
900	e lers
594	e lery
210	e les
-871	e lete
-1180	e lg
-495	e lhe
-613	e lian
26	e lice
-527	e lich
786	e lick
-426	e licy
-305	e lied
-324	e lien
449	e lier
-217	e lies
1024	e life
-553	e lijk
-657	e lina
-1069	e lind
883	e line
231	e ling
-427	e link
-1258	e lisa
-535	e lish
-821	e list
442	e lity
-751	e ll
92	e llan
-677	e llen
456	e ller
-321	e lles
238	e lley
-19	e llie
629	e llis
222	e llow
-878	e llte
-57	e llum
-497	e lo
-680	e load
-411	e lock
-474	e log
-637	e logo
-542	e logy
-1000	e lohn
-144	e loop
-655	e loor
352	e los
524	e lots
-985	e lou
-31	e loud
-296	e love
722	e lowe
-914	e lrat
-915	e ltag
-1061	e ltd
-532	e lten
-570	e lter
-239	e lton
-50	e luca
-365	e luck
-892	e ludo
-551	e luis
-130	e lung
-708	e luss
-646	e lust
-646	e luti
115	e lvia
-1699	e m
-1227	e ma
-56	e mada
-1743	e mado
-1118	e mai
-1986	e mail
-101	e main
-887	e mal
-645	e mand
-152	e mann
-1092	e many
349	e mar
372	e mara
256	e mark
217	e mary
-802	e marz
-729	e may
213	e mber
-694	e me
-797	e med
-96	e meer
-1052	e meet
-1177	e mein
286	e mena
-935	e mens
-678	e ment
1294	e mere
-45	e mers
-783	e met
-1059	e mfg
-823	e mi
227	e mica
-945	e mijn
-1153	e mila
-239	e mile
626	e mill
-1399	e min
-780	e mina
-556	e mine
406	e ming
71	e mira
-1313	e mise
-1561	e miss
-1481	e mit
-1501	e mme
-893	e mmen
-317	e mmer
-1094	e mo
-812	e moi
-1402	e moin
-1108	e mon
413	e mond
-438	e mone
924	e mont
960	e moor
852	e more
658	e moss
-609	e most
-1013	e mple
-862	e mpus
-1747	e mr
-564	e mrs
-1182	e ms
-1133	e msin
-817	e muhe
583	e mune
-961	e mung
-1279	e n
-206	e na
451	e naar
-1260	e nach
215	e nada
-482	e nage
205	e nale
-1474	e name
-788	e nao
-73	e nard
1099	e nary
-1049	e nate
-963	e nats
736	e nbau
-167	e nces
-343	e ncia
287	e ncil
-1122	e nday
-376	e nden
-226	e nder
19	e ndes
-1044	e ndly
-1033	e ndon
-736	e ndra
-368	e ndre
-840	e ne
-955	e need
-936	e nein
101	e neke
-660	e nele
445	e nell
-735	e ners
-484	e nery
-124	e ness
-516	e new
279	e ngen
31	e nger
653	e nhof
-1007	e nhor
70	e nhs
-777	e ni
-372	e nica
-583	e nice
335	e nico
-1245	e nika
777	e nine
-337	e ning
-215	e nion
-402	e nior
-978	e nise
-198	e nish
-187	e nita
500	e nity
-604	e nken
-1164	e nkte
-325	e nnah
-134	e nnel
-645	e nnen
746	e nner
-777	e nnes
-262	e nnis
-1567	e no
200	e noch
-796	e non
-789	e noon
-452	e noor
-817	e nora
582	e nord
-997	e nors
-946	e nos
-1639	e not
-173	e note
472	e nova
-778	e now
-836	e nsch
297	e nsen
936	e nsit
-425	e nste
-1160	e ntag
-294	e ntal
63	e nten
151	e nter
96	e ntes
77	e ntil
-640	e ntin
-513	e nton
126	e ntor
79	e ntos
-877	e ntre
-196	e ntro
-988	e ntry
-1096	e ntur
-1042	e nuar
-275	e nung
-530	e nute
-37	e nzen
-850	e o
118	e oard
-666	e ob
-60	e obal
-331	e ober
-392	e obre
-347	e ocal
-1668	e oche
13	e of
-1024	e ofia
-960	e ofil
14	e ogen
-606	e ogie
-687	e ogle
-203	e ohne
-1327	e oi
-745	e oife
78	e oint
-1395	e ok
-1650	e ola
-574	e olaf
37	e old
-1204	e olge
-76	e olin
-581	e olio
-577	e olle
-141	e olly
-915	e omas
648	e ombe
-1196	e omer
580	e omes
108	e omme
-310	e on
-435	e onal
-1627	e onas
-983	e onat
-816	e one
-663	e onen
-612	e ones
870	e onia
-5	e onie
-35	e onio
-939	e only
-316	e onne
-504	e onor
207	e onte
-705	e onto
-792	e onus
123	e oods
9	e ooks
-529	e ools
-210	e oose
602	e oost
83	e op
-203	e open
-703	e ople
-511	e ops
273	e oral
11	e ores
721	e orge
504	e oria
-77	e orin
479	e orio
-412	e orks
-758	e orna
120	e orne
-627	e orno
-1256	e orry
-1455	e orse
-1139	e ort
397	e orte
895	e orth
-219	e orto
264	e orts
-729	e os
-1467	e osed
-59	e osse
-419	e osta
-98	e otel
-670	e otte
617	e ough
-1460	e ould
-815	e ound
-56	e ount
990	e oupe
-310	e ours
-547	e ourt
-378	e ouse
-589	e out
-663	e oute
-66	e outh
118	e oved
-123	e over
-145	e ovic
-357	e owan
488	e oway
279	e owen
39	e ower
-273	e oyle
-1237	e p
-935	e pa
139	e pace
-638	e pany
415	e para
683	e park
-941	e part
-402	e pass
-1258	e paul
337	e pay
-1366	e pc
-1044	e pdf
822	e peak
-175	e per
169	e pers
-973	e phie
-191	e pice
-1035	e pick
-5	e piel
165	e pier
377	e ping
-218	e plan
-825	e plar
-987	e pls
-1438	e pm
-646	e pode
-741	e pois
368	e pool
-1009	e por
502	e port
-722	e post
-1234	e pour
-782	e ppen
699	e pper
-320	e pply
101	e pr
159	e pres
-474	e pril
-875	e ps
-466	e qual
-943	e que
-1006	e quel
-1767	e r
-1438	e ra
-709	e raag
618	e race
-156	e rach
-796	e rack
-589	e raco
-843	e ract
-369	e rade
838	e rado
435	e raft
62	e rage
-195	e raig
386	e rail
720	e rain
-133	e rale
-764	e ramm
517	e rand
-1360	e rank
682	e rans
-518	e rant
-600	e rary
-633	e rate
-1481	e rats
-134	e raum
-914	e ravi
-996	e razo
-899	e rbal
-296	e rben
-677	e rber
588	e rbor
-696	e rbst
-537	e rces
202	e rche
-288	e rcus
-895	e rdam
-865	e rdan
-621	e rday
-223	e rden
-479	e rder
-1068	e rdes
-268	e re
-352	e read
-1	e real
123	e reat
-536	e reau
-1221	e rec
628	e rede
401	e reek
283	e reen
-226	e reet
-1199	e ref
408	e reis
-1357	e rely
-113	e rena
-793	e rens
-7	e rent
23	e renz
-1263	e repo
-649	e req
-856	e resa
-532	e ress
1086	e rest
-798	e reta
-694	e rgen
679	e rgia
275	e rgie
-887	e rgpd
-1186	e rh
-922	e rher
80	e rial
59	e rian
304	e riat
-348	e rica
135	e rice
-3	e rich
44	e rick
-227	e rics
905	e rict
-1155	e rida
377	e rieb
327	e ried
-872	e rief
-641	e riel
-844	e rien
831	e ries
-993	e riet
-428	e rift
-1016	e rify
91	e rigo
-1549	e rike
-550	e rina
198	e rine
61	e ring
-823	e ript
-70	e rise
-653	e rish
-283	e rist
205	e rita
-915	e rite
-1025	e ritt
431	e rity
296	e rium
63	e rive
-737	e riya
-311	e rken
929	e rley
-929	e rlin
-1100	e rlos
385	e rlow
-1148	e rman
-784	e rmat
-1057	e rmin
-683	e rmly
-214	e rnal
-823	e rnen
243	e road
-812	e rob
-1065	e robe
828	e roep
-674	e roet
-61	e roll
-908	e rome
795	e rook
-864	e room
-620	e rope
-386	e rosa
119	e rose
103	e ross
-358	e roup
577	e rove
-389	e rren
441	e rrin
717	e rrow
-89	e rsen
-598	e rson
-997	e rsos
362	e rste
-1095	e rtal
367	e rten
-641	e rter
455	e rtes
-421	e rtin
698	e rton
-543	e ruar
-2	e ruch
-191	e ruck
-1153	e ruhe
-1011	e ruit
-229	e rund
-376	e rung
797	e rupo
-1422	e russ
101	e rust
-1099	e ruth
-1059	e rvus
-924	e s
-442	e sa
-1082	e safe
-701	e sag
-577	e sage
-824	e sam
-982	e same
1442	e samt
203	e san
-810	e sans
-954	e sapp
-802	e sara
-1040	e satz
-1050	e say
-308	e sche
327	e scue
-805	e sday
-1044	e se
-168	e see
-1277	e sehr
-632	e sei
-785	e self
-204	e send
-1170	e sent
-601	e sera
165	e sery
-1045	e seu
634	e seum
-1225	e sful
-603	e sgvo
19	e shby
-556	e she
-145	e shes
-758	e ship
-927	e shl
-153	e shop
-1306	e si
-402	e sica
215	e side
-252	e sier
-1188	e sig
-682	e sign
-8	e sing
-729	e sion
-142	e sir
6	e site
-145	e sity
-130	e sitz
-768	e six
-341	e sler
72	e sley
-1258	e so
471	e soft
-1	e sole
-40	e sons
-987	e sql
-1118	e sr
-1206	e sra
-444	e srat
-845	e ssa
-81	e ssel
-718	e ssen
135	e sser
-1331	e ssor
-539	e ssum
140	e st
-1453	e stag
234	e stal
-1104	e stay
-891	e std
-1293	e sted
46	e stel
269	e stem
-1417	e sten
-964	e step
131	e ster
-809	e stes
775	e stik
-1165	e stin
39	e stle
-759	e stol
-453	e ston
-163	e stop
-940	e stra
-508	e stro
-4	e stry
-759	e su
-973	e sua
-890	e such
508	e sud
-965	e sue
-751	e sult
-803	e sume
-763	e sung
-1056	e suo
101	e sur
-954	e sure
-160	e sv
-580	e sweg
-514	e t
-673	e ta
130	e tact
-237	e tado
127	e tadt
-1221	e taff
-1453	e tag
-333	e tage
-87	e tail
-409	e tain
-1568	e take
-572	e takt
-201	e tale
-966	e talk
-59	e tall
624	e tals
704	e tana
-1503	e tand
-159	e tant
-815	e tart
-176	e tary
138	e tate
-656	e tatt
-485	e te
-1260	e team
484	e tech
-961	e tees
-1284	e teil
789	e tein
-1051	e tel
102	e tell
98	e tels
-855	e tely
149	e tems
109	e tend
-850	e tens
-731	e term
404	e tern
450	e ters
-1398	e test
-142	e teur
-912	e teve
-403	e text
-609	e than
-109	e the
-447	e then
-831	e theo
352	e ther
-76	e they
-595	e thon
-1021	e thu
-1022	e ti
-209	e tial
-893	e tian
473	e tica
-542	e tice
466	e tico
474	e tics
-1097	e tien
563	e tier
356	e ties
-984	e tile
-1217	e till
-234	e tima
-570	e time
121	e tina
262	e tine
-436	e ting
-320	e tion
269	e tiva
-511	e tive
35	e tivo
-1077	e tjes
-1270	e tmas
-190	e tner
-616	e tnis
-905	e to
633	e tock
-875	e tom
-775	e ton
38	e tone
39	e top
131	e tora
-1107	e tore
-88	e tors
260	e tory
-914	e tot
-764	e tour
91	e town
-729	e trac
365	e trae
-1567	e trag
-626	e tral
-189	e tran
-10	e tras
492	e tree
575	e trel
405	e tres
-1345	e tria
-707	e triz
-17	e trum
-1186	e try
-433	e tsch
-1122	e ttag
-1080	e ttee
55	e ttel
250	e tten
-7	e tter
-967	e ttie
453	e ttle
-420	e tu
351	e tual
156	e tube
-961	e tuck
598	e tude
-1384	e tue
-1012	e tues
-941	e tung
-79	e tura
-83	e ture
-1163	e turn
-652	e tut
812	e tute
574	e tuto
20	e tuur
-313	e two
-1135	e u
-122	e uary
-580	e uate
-946	e uben
447	e uber
-1126	e ucas
551	e uche
-170	e ucia
78	e udio
-1072	e udos
-399	e uern
-933	e ufen
-1523	e uhr
-1230	e uipe
448	e uk
-306	e ular
-877	e ules
-1258	e ulia
369	e ully
-647	e ults
-1177	e um
-1180	e uman
664	e umen
-310	e un
-702	e una
-101	e unal
-171	e unch
-648	e und
-440	e unde
-499	e unes
-840	e unft
-1100	e ungs
-1445	e uni
211	e unit
-1073	e univ
384	e unkt
143	e unty
-349	e up
-117	e uppe
205	e uppo
-321	e ural
148	e uren
-191	e ures
699	e uria
232	e urse
-801	e use
-165	e user
558	e uses
-280	e usse
-969	e usuf
-1325	e uten
-834	e uter
109	e utes
-992	e uw
-1154	e v
-792	e vacy
434	e val
428	e vale
-295	e van
490	e vane
-490	e vant
-17	e vate
-932	e ve
-729	e vely
-110	e vent
303	e vera
563	e vers
-731	e very
-620	e vets
-36	e vi
-266	e vice
-234	e vide
-1141	e viel
-471	e vier
-333	e view
1	e ving
-169	e viso
510	e vist
-414	e voce
-944	e voll
-1082	e von
-513	e voor
-948	e vor
-806	e vos
-60	e voss
-843	e vous
-1099	e vp
-1393	e w
-959	e wahl
777	e wald
-704	e wall
-202	e wand
-84	e wann
-906	e want
-329	e ward
422	e ware
-112	e warm
-1039	e was
-734	e wat
-722	e way
859	e ways
-658	e wear
-906	e wed
-1168	e weds
-724	e weg
-862	e wei
-909	e weis
527	e well
-1066	e wenn
-564	e wer
-205	e werk
-600	e wers
-9	e west
-1303	e when
-965	e who
-396	e wich
262	e wick
-809	e wie
-647	e wien
-919	e wil
226	e wind
-366	e wing
436	e wise
-996	e wo
-942	e woch
1024	e wood
-1230	e word
573	e work
-1132	e wort
-557	e wren
-1490	e x
-1321	e xcel
708	e xley
-1553	e xxx
-1550	e xxxx
-463	e y
341	e yard
-953	e year
-33	e yers
-1028	e yes
-950	e zado
-1275	e zahl
-865	e zeit
-636	e zess
-150	e zlei
-799	e zoe
-654	e zoom
1261	e zorg
-990	e zu
-530	e zum
-839	e zung
-678	e zur
603	early
-12	early board
-316	early nobody
581	early own
-460	early provider
94	early system
6	from
-359	from board
659	from nobody
-282	from own
487	from provider
181	from system
23	from< (
258	from< ,
-49	from< -
66	from< .
250	from< @
-262	from< [
-10	from< ^
-527	from< at
-589	from< do
-168	from< für
-346	from< recruiting
-534	from< recruitment
-982	from< s
-269	from< team
-208	from< the
-249	from< van
-115	from< –
-982	from<< ' s
1140	from<< ] (
-10	from<< ^ ^
-345	from<< ^ recruiting
-534	from<< ^ recruitment
-326	from<< ^ the
247	from<> ( )
518	from<> , $
74	from<> - $
83	from<> . $
250	from<> @ $
-262	from<> [ $
15	from<> ^ $
-7	from<> ^ '
-149	from<> ^ (
-6	from<> ^ ,
853	from<> ^ -
290	from<> ^ .
-237	from<> ^ apply
-1142	from<> ^ at
130	from<> ^ careers
-872	from<> ^ do
-950	from<> ^ für
221	from<> ^ hiring
-191	from<> ^ hr
-76	from<> ^ jobs
265	from<> ^ people
104	from<> ^ recruiting
-333	from<> ^ recruitment
78	from<> ^ talent
-692	from<> ^ team
473	from<> ^ –
-548	from<> at $
-583	from<> do $
-346	from<> recruiting $
-533	from<> recruitment $
-942	from<> s $
-269	from<> team $
-94	from<> the $
-114	from<> – $
42	from> $
32	from> '
-1062	from> (
240	from> )
44	from> ,
648	from> -
288	from> .
-237	from> apply
-1142	from> at
130	from> careers
-878	from> do
-1013	from> für
221	from> hiring
-271	from> hr
-76	from> jobs
265	from> people
2	from> recruiting
-333	from> recruitment
78	from> talent
-692	from> team
-848	from> van
466	from> –
42	from>> $ $
323	from>> ' s
463	from>> ) $
1019	from>> . $
-237	from>> apply $
218	from>> careers $
166	from>> hiring $
51	from>> hr $
-76	from>> jobs $
67	from>> recruiting $
-123	from>> recruitment $
-196	from>> talent $
154	from>> talent acquisition
-689	from>> team $
-585	goes on
-78	goes on told
203	has before
-377	has before told
-49	in role
220	in the domain
-860	in the domain board
226	in the domain own
-411	in the domain system
107	initials in the domain
51	initials in the domain own
-671	is 1
-950	is 1 after !
-549	is 1 after "
-1018	is 1 after &
-108	is 1 after (
-851	is 1 after )
-1429	is 1 after +
-160	is 1 after ,
-462	is 1 after -
-1506	is 1 after .
88	is 1 after /
-961	is 1 after 00
-987	is 1 after 000
-844	is 1 after 1
-639	is 1 after 10
-844	is 1 after 11
-823	is 1 after 12
-809	is 1 after 13
-644	is 1 after 14
-646	is 1 after 15
-486	is 1 after 16
-559	is 1 after 18
-708	is 1 after 2
-780	is 1 after 20
-928	is 1 after 25
-777	is 1 after 3
-1256	is 1 after 30
-617	is 1 after 4
-681	is 1 after 40
-928	is 1 after 45
-1023	is 1 after 5
-514	is 1 after 59
-621	is 1 after 6
-883	is 1 after 60
-964	is 1 after 9
-1121	is 1 after 90
-418	is 1 after :
-695	is 1 after ;
-1104	is 1 after ?
427	is 1 after @
-985	is 1 after [
-1528	is 1 after ]
-208	is 1 after ^
476	is 1 after a
-833	is 1 after ab
-164	is 1 after about
-429	is 1 after acht
-1140	is 1 after after
-1052	is 1 after alle
-962	is 1 after allen
-732	is 1 after alles
-980	is 1 after als
-1519	is 1 after am
892	is 1 after an
-284	is 1 after and
-1049	is 1 after andere
-713	is 1 after anderen
124	is 1 after as
967	is 1 after at
-782	is 1 after au
-806	is 1 after auf
-1167	is 1 after aus
-10	is 1 after avec
-38	is 1 after be
127	is 1 after before
-419	is 1 after bei
-767	is 1 after beiden
-1101	is 1 after beim
-877	is 1 after beruflichen
-413	is 1 after besten
-800	is 1 after bewerbung
-102	is 1 after bij
-1218	is 1 after bis
-711	is 1 after bitte
-1115	is 1 after but
-714	is 1 after by
-958	is 1 after candidate
328	is 1 after con
438	is 1 after da
-1822	is 1 after das
116	is 1 after de
-976	is 1 after dear
-384	is 1 after dein
-1340	is 1 after deine
-667	is 1 after deinem
-1119	is 1 after deinen
-792	is 1 after deiner
180	is 1 after del
-492	is 1 after dem
-458	is 1 after den
-653	is 1 after der
-786	is 1 after deren
-1179	is 1 after des
276	is 1 after di
-1349	is 1 after die
-641	is 1 after diese
-642	is 1 after diesem
-847	is 1 after dieser
-814	is 1 after dieses
-1116	is 1 after do
-968	is 1 after drei
-111	is 1 after du
-1295	is 1 after e
-965	is 1 after eigenen
-1269	is 1 after ein
-1243	is 1 after eine
-791	is 1 after einem
-1388	is 1 after einen
-505	is 1 after einer
-1189	is 1 after eines
-755	is 1 after einige
-1092	is 1 after el
-979	is 1 after em
288	is 1 after en
-729	is 1 after engere
-632	is 1 after enhanced
-1063	is 1 after ersten
-396	is 1 after etwas
64	is 1 after for
-459	is 1 after freundlichem
-1110	is 1 after freundlichen
-579	is 1 after from
-283	is 1 after fünf
-936	is 1 after für
-1270	is 1 after fürs
-397	is 1 after geehrte
-398	is 1 after geehrter
-874	is 1 after gute
-859	is 1 after guten
-398	is 1 after halbe
-609	is 1 after heer
-1045	is 1 after hello
-548	is 1 after herzlichen
-1158	is 1 after hi
298	is 1 after ihr
-1560	is 1 after ihre
-1233	is 1 after il
-1620	is 1 after im
-187	is 1 after in
-1005	is 1 after ins
-1380	is 1 after interview
-939	is 1 after is
-687	is 1 after job
-1128	is 1 after kein
-1387	is 1 after keine
-989	is 1 after keinen
-744	is 1 after kleine
-1012	is 1 after kurze
-1322	is 1 after la
-911	is 1 after le
-722	is 1 after letzte
-469	is 1 after letzten
-564	is 1 after mehr
-1110	is 1 after mein
-1083	is 1 after meine
-1050	is 1 after meinem
-38	is 1 after met
-966	is 1 after mevrouw
536	is 1 after mit
-76	is 1 after monday
-975	is 1 after morning
-916	is 1 after nach
-700	is 1 after neue
-746	is 1 after neuen
-764	is 1 after no
-1073	is 1 after nächste
-1088	is 1 after nächsten
-1052	is 1 after o
-877	is 1 after oder
-88	is 1 after of
-1276	is 1 after ohne
-433	is 1 after on
-690	is 1 after one
-1074	is 1 after or
-720	is 1 after our
-42	is 1 after per
-411	is 1 after photo
-908	is 1 after plus
-710	is 1 after pm
-920	is 1 after por
-618	is 1 after recruiting
-816	is 1 after recruitment
-1000	is 1 after s
-1013	is 1 after sechs
719	is 1 after sie
-1100	is 1 after so
-317	is 1 after talent
-444	is 1 after team
-772	is 1 after thanks
22	is 1 after that
-342	is 1 after the
-641	is 1 after through
-61	is 1 after to
-872	is 1 after tu
-907	is 1 after um
-621	is 1 after un
-1506	is 1 after und
-1118	is 1 after unser
-1126	is 1 after unsere
-771	is 1 after unserem
-763	is 1 after unseren
-870	is 1 after unserer
-1182	is 1 after unseres
-690	is 1 after unter
-601	is 1 after van
-371	is 1 after via
-1004	is 1 after viel
-359	is 1 after vielen
-848	is 1 after vier
-743	is 1 after vom
558	is 1 after von
-350	is 1 after vor
-1013	is 1 after votre
-366	is 1 after weitere
-1042	is 1 after weiteren
-682	is 1 after wir
173	is 1 after with
-637	is 1 after you
4	is 1 after your
-900	is 1 after zehn
-1408	is 1 after zu
-1260	is 1 after zum
-1322	is 1 after zur
-1581	is 1 after zwei
-772	is 1 after zweite
-1009	is 1 after zweiten
-498	is 1 after |
-1111	is 1 after ¡
-247	is 1 after £
-1929	is 1 after ·
-1220	is 1 after ¿
-123	is 1 after à
-669	is 1 after über
2	is 1 after –
-1109	is 1 after „
-795	is 1 after •
-1015	is 1 board
-33	is 1 early
256	is 1 from
49	is 1 letter
-275	is 1 nobody
-1051	is 1 own
-1735	is 1 provider
440	is 1 signed
503	is 1 subject
399	is 1 system
-234	is 1 told
-1655	is 1 written
279	is 2
267	is 2 after !
-842	is 2 after "
-342	is 2 after (
-598	is 2 after )
-638	is 2 after ,
-149	is 2 after -
-234	is 2 after .
681	is 2 after /
-537	is 2 after 00
-1036	is 2 after 30
-47	is 2 after :
-985	is 2 after ;
-359	is 2 after ?
-607	is 2 after [
-434	is 2 after ^
340	is 2 after a
527	is 2 after an
-1192	is 2 after and
-284	is 2 after at
763	is 2 after bei
1010	is 2 after bij
-354	is 2 after bis
-582	is 2 after by
665	is 2 after chez
580	is 2 after da
855	is 2 after das
184	is 2 after de
-1091	is 2 after dear
20	is 2 after den
375	is 2 after der
664	is 2 after die
-671	is 2 after do
133	is 2 after en
-160	is 2 after for
385	is 2 after from
265	is 2 after für
165	is 2 after ihre
-384	is 2 after im
-586	is 2 after in
-352	is 2 after la
-924	is 2 after mit
143	is 2 after of
-739	is 2 after on
-338	is 2 after our
1054	is 2 after recruiting
-969	is 2 after s
-791	is 2 after the
635	is 2 after to
606	is 2 after von
-218	is 2 after with
-111	is 2 after your
-181	is 2 after |
-701	is 2 after ·
24	is 2 after –
297	is 2 board
-34	is 2 early
-261	is 2 from
114	is 2 letter
69	is 2 nobody
-53	is 2 own
-55	is 2 provider
-158	is 2 signed
138	is 2 subject
414	is 2 system
289	is 2 told
-319	is 2 written
423	is 3
-500	is 3 after !
-486	is 3 after (
71	is 3 after ,
20	is 3 after -
262	is 3 after .
-298	is 3 after :
325	is 3 after ?
-53	is 3 after ^
10	is 3 after a
-317	is 3 after am
-447	is 3 after and
58	is 3 after at
-1098	is 3 after das
299	is 3 after de
-288	is 3 after den
-464	is 3 after der
-92	is 3 after die
-652	is 3 after eine
451	is 3 after for
365	is 3 after from
-1234	is 3 after für
-212	is 3 after im
-268	is 3 after in
119	is 3 after la
-791	is 3 after mit
-758	is 3 after nach
-6	is 3 after of
-764	is 3 after our
-611	is 3 after the
498	is 3 after to
297	is 3 after with
-701	is 3 after zum
-239	is 3 after |
-589	is 3 after ·
-34	is 3 after –
145	is 3 board
334	is 3 early
-136	is 3 from
-177	is 3 letter
-170	is 3 nobody
203	is 3 own
115	is 3 signed
622	is 3 subject
254	is 3 system
493	is 3 told
117	is 3 written
-16	is and
-728	is and after (
-643	is and after ,
-436	is and after .
-38	is and after :
238	is and after ^
629	is and after at
417	is and early
-241	is and from
255	is and letter
84	is and nobody
-102	is and own
-91	is and signed
706	is and subject
232	is and system
-229	is and told
-212	is and written
-657	is brackets
-821	is brackets after [
-841	is brackets after ^
-808	is brackets early
-796	is brackets from
-162	is brackets letter
-96	is brackets nobody
-1129	is brackets own
-716	is brackets signed
-859	is brackets subject
171	is brackets system
7	is brackets told
-1201	is brackets written
465	is capitals
417	is capitals after (
-1532	is capitals after ,
-1027	is capitals after -
-525	is capitals after .
-679	is capitals after 00
-435	is capitals after 30
-1321	is capitals after :
390	is capitals after ^
-1351	is capitals after a
-1368	is capitals after an
-1501	is capitals after and
-1177	is capitals after de
554	is capitals after der
-747	is capitals after el
-632	is capitals after enhanced
-1600	is capitals after for
-111	is capitals after in
-1000	is capitals after of
-1009	is capitals after or
-634	is capitals after our
-411	is capitals after photo
360	is capitals after the
-1297	is capitals after to
-872	is capitals after tu
-1013	is capitals after votre
-1469	is capitals after with
-1888	is capitals after your
-712	is capitals after –
-1119	is capitals board
-284	is capitals early
333	is capitals from
-165	is capitals letter
1337	is capitals nobody
-770	is capitals own
511	is capitals signed
-297	is capitals subject
-901	is capitals system
-24	is capitals told
440	is capitals written
-836	is comma
-734	is comma after ,
-987	is comma after .
-666	is comma after ^
503	is comma after the
-841	is comma board
-563	is comma early
-718	is comma from
-600	is comma letter
29	is comma nobody
-756	is comma own
-222	is comma signed
-691	is comma subject
-509	is comma system
-736	is comma told
-792	is comma written
-602	is digits
-166	is digits after (
-626	is digits after )
-1060	is digits after ,
7	is digits after -
-1467	is digits after .
-1926	is digits after :
17	is digits after ^
210	is digits after a
82	is digits after at
-664	is digits after de
-289	is digits after in
-875	is digits after monday
-1035	is digits after of
-86	is digits after on
-634	is digits after the
-461	is digits after your
-769	is digits after |
-247	is digits after £
-886	is digits after ·
-1278	is digits after –
-1251	is digits board
-1061	is digits early
-2	is digits from
-384	is digits letter
-1213	is digits nobody
-337	is digits own
-251	is digits signed
-438	is digits subject
-569	is digits system
-60	is digits told
-643	is digits written
-287	is doing
-125	is doing after ,
-245	is doing after .
-415	is doing after :
-550	is doing after ?
-695	is doing after ^
-573	is doing early
-377	is doing from
180	is doing letter
-514	is doing nobody
94	is doing own
-32	is doing signed
-538	is doing subject
-670	is doing system
-34	is doing told
-1182	is doing written
638	is house
-351	is house after (
108	is house after ,
360	is house after -
357	is house after .
-1	is house after :
-411	is house after [
233	is house after ^
441	is house after a
-364	is house after am
-1081	is house after and
74	is house after at
109	is house after bei
357	is house after bij
-450	is house after by
-287	is house after das
100	is house after de
-870	is house after dem
116	is house after den
138	is house after der
706	is house after die
606	is house after for
1015	is house after from
96	is house after für
-569	is house after im
-129	is house after in
-279	is house after la
359	is house after of
-670	is house after the
401	is house after to
-698	is house after und
-614	is house after unserem
281	is house after vom
516	is house after with
-183	is house after |
310	is house after ·
428	is house after –
447	is house board
916	is house early
-245	is house from
142	is house letter
67	is house nobody
414	is house own
548	is house provider
282	is house signed
557	is house subject
816	is house system
-15	is house told
785	is house written
491	is long
-278	is long after ,
16	is long after -
55	is long after .
136	is long after :
-63	is long after ^
263	is long after at
-1377	is long after das
-797	is long after den
-383	is long after der
-393	is long after die
-374	is long after of
1083	is long after the
456	is long after with
93	is long after |
-89	is long after –
-277	is long board
527	is long early
34	is long from
652	is long letter
-226	is long nobody
568	is long own
157	is long signed
-147	is long subject
-282	is long system
375	is long told
268	is long written
774	is longer
554	is longer after ,
502	is longer after ^
192	is longer after the
-33	is longer early
379	is longer from
-531	is longer letter
-672	is longer nobody
860	is longer own
397	is longer signed
-144	is longer system
967	is longer told
-271	is longer written
-804	is mark
-422	is mark after :
-1046	is mark after ^
-784	is mark early
-875	is mark letter
-675	is mark own
-735	is mark subject
-597	is mark system
-1126	is mark written
-181	is office
-64	is office after :
-1392	is office after ^
175	is office early
-949	is office from
-800	is office letter
-387	is office nobody
-45	is office own
-986	is office signed
-1383	is office subject
-1231	is office system
-223	is office told
-147	is office written
164	is person
-159	is person after !
-1262	is person after "
-102	is person after (
-403	is person after )
235	is person after ,
-581	is person after -
131	is person after .
14	is person after /
-188	is person after :
-981	is person after ;
-178	is person after ?
92	is person after ^
67	is person after a
-724	is person after and
-260	is person after at
820	is person after bei
325	is person after bij
-357	is person after bis
202	is person after de
-979	is person after dear
-37	is person after den
159	is person after der
77	is person after die
-759	is person after do
-463	is person after ein
292	is person after en
-139	is person after for
311	is person after from
7	is person after für
-851	is person after ihr
-855	is person after ihre
180	is person after im
-1001	is person after in
-337	is person after la
-494	is person after nach
-306	is person after of
-843	is person after on
-831	is person after our
-767	is person after s
-377	is person after the
366	is person after to
-103	is person after with
163	is person after your
-612	is person after zum
235	is person after |
-571	is person after ·
-95	is person after –
103	is person board
353	is person early
-11	is person from
413	is person letter
-67	is person nobody
28	is person own
-344	is person provider
96	is person signed
-427	is person subject
234	is person system
15	is person told
27	is person written
97	is role
-541	is role after (
-287	is role after ,
-174	is role after -
-366	is role after .
-644	is role after 00
-114	is role after :
33	is role after [
124	is role after ^
-213	is role after a
-915	is role after als
505	is role after at
39	is role after das
-805	is role after dein
-808	is role after dem
185	is role after den
-162	is role after der
-614	is role after die
-609	is role after einen
-895	is role after for
-787	is role after our
-630	is role after the
-146	is role after to
-861	is role after und
-786	is role after unsere
-250	is role after with
3	is role after |
-293	is role after –
-122	is role board
19	is role early
-111	is role from
-308	is role letter
-116	is role nobody
-170	is role own
243	is role signed
-538	is role subject
271	is role system
-202	is role told
140	is role written
-620	is small
-400	is small after (
-100	is small after ,
186	is small after :
650	is small after ^
-540	is small after a
-76	is small after monday
-778	is small after the
-247	is small after £
80	is small early
86	is small letter
542	is small nobody
-728	is small own
779	is small signed
129	is small subject
-405	is small system
-612	is small told
-647	is small written
534	is the domain
-1093	is the domain board
502	is the domain own
385	is the domain system
41	is work
-402	is work after (
-219	is work after ,
301	is work after -
-220	is work after .
-644	is work after 00
188	is work after :
215	is work after ^
-213	is work after a
-915	is work after als
679	is work after at
-462	is work after das
-720	is work after dein
-647	is work after dem
304	is work after den
-378	is work after der
-997	is work after die
-609	is work after einen
-727	is work after our
-605	is work after the
-786	is work after unsere
-769	is work after with
202	is work after |
-281	is work after –
-256	is work board
-71	is work early
-67	is work from
139	is work letter
-151	is work nobody
-227	is work own
-13	is work signed
-758	is work subject
-235	is work system
-155	is work told
-11	is work written
510	letter
-844	letter board
451	letter nobody
105	letter own
-144	letter system
-91	line early
403	line early board
-94	line early nobody
-192	line early own
-262	line early provider
-597	line early system
15	line from
-480	line from board
506	line from nobody
-260	line from own
623	line from provider
57	line from system
124	line letter
-735	line letter nobody
186	line letter own
-454	line letter system
21	line signed
-310	line signed nobody
21	line signed own
148	line signed system
-868	line subject
-1223	line subject nobody
-400	line subject own
-85	line subject system
203	mostly in the domain
-860	mostly in the domain board
169	mostly in the domain own
38	mostly in the domain system
-326	no domain
-160	no domain nobody
-758	no domain own
-596	no domain system
-160	nobody
-244	out of the domain
-88	out of the domain board
-1266	out of the domain own
306	out of the domain provider
486	out of the domain system
153	own
-88	partly in the domain
-819	partly in the domain board
106	partly in the domain own
-247	partly in the domain system
306	provider
324	sender 0.9
325	sender 0.9 system
329	sender 1
329	sender 1 own
34	sender 1.2
34	sender 1.2 system
-422	sender 1.5
-273	sender 1.5 own
150	sender 2.4
-18	sender 2.4 nobody
68	sender 2.4 own
179	sender 2.4 system
402	sender 2.9
397	sender 2.9 own
273	sender 3
1268	sender 3 nobody
-342	sender 3 own
416	sender 3 system
256	sender 3.2
226	sender 3.2 own
216	sender 3.2 system
508	signed
-799	signed board
-225	signed nobody
417	signed own
439	signed system
613	subject
614	subject board
-650	subject nobody
580	subject own
283	subject system
-960	subject< (
-565	subject< ,
13	subject< -
-382	subject< .
213	subject< /
-1	subject< :
-154	subject< @
25	subject< [
-20	subject< ^
858	subject< a
148	subject< at
-266	subject< bei
-626	subject< bewerbung
894	subject< chez
-684	subject< dein
-558	subject< der
-39	subject< en
941	subject< for
511	subject< from
-906	subject< ihr
-928	subject< ihre
-936	subject< im
-290	subject< in
-128	subject< interview
-730	subject< the
-22	subject< to
-445	subject< with
241	subject< your
-519	subject< zum
306	subject< –
-20	subject<< ^ ^
-684	subject<< ^ dein
-1072	subject<< ^ ihr
-1018	subject<< ^ ihre
412	subject<< ^ your
197	subject<< application at
-289	subject<< application to
380	subject<< applying to
-1240	subject<< aw :
-31	subject<< bei der
-40	subject<< bewerbung bei
-773	subject<< interest in
299	subject<< interview with
540	subject<< invitation :
-1027	subject<< re :
-567	subject<< sv :
-777	subject<> ( )
-881	subject<> , !
-137	subject<> , $
-481	subject<> - $
59	subject<> . $
-14	subject<> / $
-226	subject<> : $
53	subject<> : -
-61	subject<> : /
-356	subject<> : :
116	subject<> [ ]
-1623	subject<> ^ !
-868	subject<> ^ $
-1148	subject<> ^ ,
241	subject<> ^ -
-968	subject<> ^ .
358	subject<> ^ /
264	subject<> ^ :
-834	subject<> ^ ?
182	subject<> ^ a
-144	subject<> ^ application
-1008	subject<> ^ candidatura
-941	subject<> ^ d
-936	subject<> ^ de
-1101	subject<> ^ di
-913	subject<> ^ for
-575	subject<> ^ für
630	subject<> ^ has
-848	subject<> ^ in
-696	subject<> ^ list
-1103	subject<> ^ of
-691	subject<> ^ sollicitatie
-1296	subject<> ^ test
-701	subject<> ^ to
-699	subject<> ^ your
-700	subject<> ^ zu
54	subject<> ^ –
382	subject<> at $
-194	subject<> bei $
584	subject<> chez $
-648	subject<> der $
-39	subject<> en $
884	subject<> for $
190	subject<> from $
-729	subject<> ihr $
-670	subject<> ihre $
-936	subject<> im $
325	subject<> in $
-147	subject<> to $
-444	subject<> with $
-56	subject<> your application
-391	subject<> zum $
416	subject<> – $
650	subject> !
215	subject> $
-546	subject> '
111	subject> (
-1057	subject> )
30	subject> ,
229	subject> -
-588	subject> .
-11	subject> /
-790	subject> 2
59	subject> :
-577	subject> ?
116	subject> ]
181	subject> a
-1131	subject> am
-821	subject> and
-228	subject> application
-1058	subject> candidatura
-955	subject> d
-1148	subject> de
-1101	subject> di
-884	subject> for
-624	subject> für
682	subject> has
-1025	subject> in
-592	subject> interview
-1267	subject> job
-732	subject> list
-1174	subject> of
-767	subject> on
-776	subject> por
-791	subject> sollicitatie
-1366	subject> test
-717	subject> to
-636	subject> und
-1259	subject> update
-860	subject> with
-698	subject> your
-641	subject> zu
-1072	subject> zum
824	subject> |
774	subject> –
736	subject>> ! $
215	subject>> $ $
254	subject>> ' s
-941	subject>> ) $
116	subject>> . $
-712	subject>> : application
-488	subject>> : your
-478	subject>> ? $
-7	subject>> application $
-955	subject>> d '
-625	subject>> de réception
-839	subject>> test $
-773	subject>> zu ihrer
587	system
-1047	system board
343	system nobody
-1321	system own
-2625	system system
-784	times 0
-136	times 1
383	times 2
936	times 3
374	times 4
-556	w 0
-942	w 00
-570	w 000
-572	w 03
-562	w 07
-680	w 08
-610	w 09
-1434	w 1
-533	w 10
-1052	w 11
-668	w 11th
-18	w 12
-318	w 12th
-500	w 13
-918	w 14
-252	w 14th
-837	w 15
-465	w 15th
-603	w 16
-550	w 16th
-1056	w 17
-1239	w 18
-175	w 18th
-344	w 19
-726	w 1er
-687	w 1st
-1427	w 2
-516	w 20
-631	w 2024
-1232	w 2025
-835	w 2026
-346	w 20th
-559	w 21
-142	w 21st
-842	w 22
-139	w 22nd
108	w 23
111	w 24
-880	w 25
-980	w 26
-606	w 27
-708	w 2nd
-1096	w 3
-572	w 30
-90	w 30th
-489	w 31
-432	w 3rd
-1464	w 4
-588	w 40
-872	w 45
-706	w 4th
-1241	w 5
-604	w 50
-876	w 59
-760	w 5th
-1228	w 6
-728	w 60
-369	w 6th
49	w 7
-478	w 8
-142	w 8th
-999	w 9
-297	w 9th
-723	w a
-1084	w ab
-655	w abbiamo
-1000	w abend
-782	w abgabe
-671	w ablauf
-589	w abraco
-689	w abschluss
63	w academy
-1088	w accept
-705	w accuse
-755	w acquisition
-931	w act
-964	w action
-535	w ada
-864	w admin
99	w administration
-844	w adresse
-957	w adviser
-1051	w after
-773	w afternoon
-820	w ag
157	w agence
-513	w agency
-747	w agradecemos
-671	w ah
345	w ai
162	w air
242	w al
-1069	w alan
-1106	w alle
-1292	w alles
-1495	w alright
-981	w also
-922	w although
-71	w am
-731	w amt
-299	w an
-884	w ana
-244	w analytics
-432	w and
-635	w anders
-689	w anfang
-1436	w anforderungen
-798	w anforderungsprofil
-923	w anfrage
-607	w angaben
-954	w angebot
-974	w anhang
-1272	w anja
-974	w anlage
-385	w anne
-366	w anschluss
-1034	w anspruch
-846	w antwort
-821	w antworten
-188	w anything
-745	w aoife
-1574	w apologies
-499	w app
-795	w applicant
-954	w applicants
-1131	w application
-909	w applied
-1358	w appointment
-961	w apres
-474	w april
-923	w arbeit
-573	w arbeitsvertrag
-1315	w area
-885	w art
-336	w as
19	w ashby
-1565	w ask
-1500	w assessment
-1016	w assistant
-889	w associate
670	w association
-273	w at
-489	w ate
328	w atelier
-293	w atentamente
-1013	w attached
-40	w au
-1467	w auf
-1219	w aufgaben
-1164	w aufgrund
-1125	w auftrag
-420	w august
-800	w aus
-370	w ausbildung
-1135	w ausbildungsplatz
-854	w ausschreibung
-456	w auswahlprozess
275	w authority
735	w auto
-1160	w automatic
-714	w avec
-1070	w b
-1145	w band
444	w bank
-585	w base
-790	w based
358	w bay
-698	w be
-735	w bea
-1048	w bearbeitung
-707	w beatriz
-903	w bedankt
-1049	w before
-1100	w beginn
-784	w ben
-1244	w bescheid
-966	w besetzung
-1456	w best
-1870	w beste
-106	w beth
-541	w bevor
-1372	w bewerber
-625	w bewerberin
-1205	w bewerberinnen
-874	w bewerbern
-1248	w bewerbung
-1052	w bewerbungen
-920	w bezug
-1228	w bien
-679	w big
-954	w bis
410	w blue
-115	w boa
-140	w board
233	w bom
-2211	w bonjour
-1361	w bonne
-680	w book
-728	w boss
-895	w branch
-641	w brandt
-827	w brief
-520	w bright
-1229	w bring
-759	w bristol
-636	w budget
-1139	w buenas
-781	w buenos
333	w building
-1820	w buongiorno
-426	w bureau
-49	w bus
-692	w business
-527	w by
-1154	w c
-830	w ca
-138	w cabinet
9	w cafe
-185	w call
-1051	w callum
-889	w campus
-1377	w can
-1062	w candidate
-751	w candidato
195	w capital
-1185	w cara
791	w care
-774	w carla
-1100	w carlos
-977	w caro
7	w casa
-921	w case
-664	w caso
-749	w ce
-355	w center
-1192	w central
-874	w centre
-171	w centro
-1091	w ceo
-882	w cfo
-1795	w chair
-1343	w chairman
-1001	w chat
-616	w check
-994	w cheers
-1343	w chef
-981	w chen
-93	w cher
-862	w chere
-462	w chiara
-743	w chief
192	w children
-1025	w chloe
-807	w choose
-1270	w christmas
-854	w chrome
-1146	w ci
-1919	w ciao
-563	w city
-674	w civil
-861	w clerk
-828	w click
-143	w clinica
-590	w closing
-64	w co
-473	w code
-866	w codility
470	w coffee
476	w colegio
388	w college
37	w com
-749	w come
-835	w comme
-1294	w commission
-1080	w committee
395	w community
-706	w como
-638	w company
-577	w competition
-857	w complete
-895	w con
-1333	w confident
829	w consulting
131	w contact
-610	w contract
89	w cooperativa
-285	w cordialement
-676	w cordiali
-791	w cordialmente
-1066	w could
287	w council
375	w county
-1015	w court
-650	w craig
177	w credit
-683	w crew
-500	w cto
-1767	w cv
-1190	w cvs
-127	w d
56	w da
-514	w daarna
-1063	w dag
-785	w dan
-880	w danach
-1130	w dank
-965	w danke
-706	w dann
-804	w dans
90	w das
-735	w dat
9	w data
-1055	w date
-660	w daten
-956	w datenschutz
-1075	w datum
-1583	w dauer
-1064	w day
-929	w dbs
183	w de
-1358	w deadline
-1145	w dean
-2474	w dear
-409	w deb
-676	w december
-800	w decision
-623	w decline
99	w del
-844	w den
-978	w denise
457	w dental
1	w department
-741	w depois
-1081	w dept
-884	w der
57	w des
-696	w deshalb
603	w design
-1268	w desk
-423	w deutsch
-1201	w dezember
-334	w di
-363	w dia
-828	w dias
-1524	w die
140	w digital
-1629	w director
-78	w disability
-678	w distinti
905	w district
-597	w dit
-739	w dmitri
-1058	w dni
699	w do
-817	w docusign
-637	w does
-847	w donnerstag
-460	w dossier
-1154	w dott
-725	w dr
-1006	w dra
-955	w dress
-603	w dsgvo
116	w du
-1000	w dublin
-17	w due
-920	w duration
-110	w e
-737	w early
-529	w east
-1129	w easter
-315	w eastern
-1093	w editor
-128	w education
-813	w een
-966	w eeo
-781	w eg
-943	w eignungstest
-1321	w ein
-692	w eindruck
-609	w einladung
-1235	w einstellung
212	w el
-751	w elena
-856	w elif
-982	w elle
-1146	w eltern
-737	w em
-643	w emil
-923	w empfang
-252	w employment
-232	w en
-1581	w ende
443	w energie
379	w energy
-413	w engineering
-1760	w england
-503	w english
-954	w entscheidung
-465	w equal
-1242	w equipe
-1138	w er
-825	w erfahrung
-969	w erfahrungen
-1321	w erfolg
-1249	w ergebnis
460	w erste
-437	w es
-276	w est
-1011	w este
-1571	w estimada
-1675	w estimado
119	w et
-1223	w euro
-1026	w europe
-648	w even
-1163	w event
-749	w everything
-649	w exa
-934	w example
-1321	w excel
-1469	w executive
-697	w exmo
-1259	w f
-413	w facebook
-988	w fachbereich
-453	w fahrtkosten
-591	w fair
-1173	w fall
321	w falls
-1230	w familie
-87	w farah
-1074	w fatima
-628	w feb
-543	w februar
-718	w february
-943	w fecha
-1050	w felix
730	w fh
143	w field
-1207	w filiale
67	w financial
305	w finch
-614	w fiona
224	w fire
-167	w first
-756	w five
-655	w floor
-892	w follow
258	w foods
197	w for
-116	w form
-784	w format
-1095	w formular
989	w foundation
8	w four
-979	w fr
-1072	w frage
-1146	w fragen
-1824	w frau
545	w freight
-1793	w freundliche
-561	w fri
-844	w friday
-1145	w fridays
-726	w frist
-814	w from
-926	w fuhrungszeugnis
-49	w fundacion
114	w fur
-1573	w fw
-116	w g
728	w games
-1077	w gary
-667	w gate
-1170	w geachte
-347	w geben
-461	w geduld
-1031	w gehalt
869	w gemeente
404	w gemeinde
-503	w general
-1856	w gentile
-765	w gern
-773	w gerne
-800	w geschaftsfuhrer
-677	w geschaftsstelle
-1307	w gesprach
-1376	w gesprache
-784	w get
-934	w giulia
-816	w give
-61	w global
-1152	w gluck
-659	w go
-630	w god
-767	w good
-687	w google
-1034	w got
-833	w gott
-851	w government
-996	w governors
-627	w graag
-658	w grace
-1118	w gracias
-1140	w grade
-692	w graduate
-1381	w graham
442	w grand
-1273	w grazie
110	w great
-726	w greenhouse
-1422	w greta
-671	w groet
-1077	w groetjes
-338	w group
990	w groupe
-782	w grund
-1002	w grunden
797	w grupo
365	w gruppe
206	w gruppo
-1681	w gruss
-2625	w grusse
-975	w grussen
-1226	w gute
-1207	w guten
-1107	w gwen
-284	w h
-1054	w ha
-805	w hackerrank
-657	w haddad
-450	w half
-668	w hall
-83	w halle
-2441	w hallo
-811	w hana
-551	w handy
-859	w hannah
882	w harbour
-930	w harriet
-897	w haus
-696	w hause
-687	w have
-821	w having
-571	w he
-1776	w head
1159	w health
-332	w heb
-1370	w hej
-1938	w hello
-1013	w hemos
-628	w her
-696	w herbst
-372	w here
-2027	w herr
-1269	w herzlich
-1389	w herzliche
-145	w het
-2283	w hey
-2791	w hi
-301	w high
-438	w hinweis
-997	w hinweise
-286	w hire
-597	w hirevue
-1450	w hiya
-1033	w hof
-1546	w hoi
-2068	w hola
720	w home
970	w homes
-40	w hope
551	w hospice
129	w hospital
494	w hospitals
-1026	w hospitation
-198	w hotel
207	w hotels
-1085	w hours
-243	w house
762	w housing
-697	w however
-1872	w hr
-814	w hrb
-1082	w hugo
-1180	w human
-1208	w humanos
-1202	w i
-1432	w id
-1310	w if
-1429	w ihnen
-946	w ii
-900	w ik
-152	w il
-447	w ilse
-1413	w im
-1557	w imogen
-1348	w in
-921	w inc
-800	w indeed
-1934	w ines
-692	w information
-936	w informationen
-435	w ing
-1770	w ingrid
-900	w initiativbewerbung
-839	w innen
-943	w instagram
-450	w institut
812	w institute
368	w instituto
142	w insurance
414	w international
-938	w interview
-940	w ireland
-968	w is
-792	w ist
28	w it
-921	w ivan
-1576	w j
-1213	w ja
-982	w jahr
-664	w jahre
-1047	w jan
-1272	w jana
-995	w januar
-888	w january
-19	w jean
-754	w jess
-642	w jetzt
-945	w jo
-982	w jobs
-902	w join
-1335	w jonas
-865	w jordan
-636	w juli
-621	w july
-1055	w june
-1273	w juni
-138	w junior
-1268	w just
-1319	w k
-129	w kaffee
-872	w kandidat
-1746	w kandidaten
57	w kanzlei
-352	w keep
-819	w kennenlernen
-1572	w kennziffer
575	w kestrel
-778	w kevin
-396	w kia
-644	w kim
-1522	w kind
-734	w kindly
307	w kita
-868	w klasse
-312	w klinikum
-961	w kofi
-17	w kollegen
142	w kollegin
-721	w kom
-665	w kommen
-883	w kommission
-572	w kontakt
-1164	w kosten
-446	w kowalczyk
206	w kreis
-664	w kun
-363	w l
-299	w la
-1068	w laat
-544	w lab
103	w labor
1147	w labs
32	w laden
-198	w land
384	w lane
-779	w lars
-448	w las
-1059	w last
-1117	w late
-96	w law
-496	w le
-94	w lea
790	w learning
-983	w lebenslauf
-830	w leeds
177	w legal
-798	w lei
-307	w leila
-808	w leiter
-1190	w leitung
-632	w lena
210	w les
-1083	w letter
-987	w leute
-1187	w level
-642	w lever
-1180	w lg
-495	w lhe
-545	w library
-2914	w liebe
-1724	w lieber
514	w lindqvist
-1100	w link
-816	w linkedin
-1075	w liste
38	w little
1027	w living
-751	w ll
-497	w lo
-402	w local
-1535	w location
-474	w log
194	w logistics
878	w logistik
-409	w london
-487	w looking
-758	w lorna
352	w los
-944	w losung
-985	w lou
-729	w lovely
-1061	w ltd
-53	w luca
-1122	w lucas
-170	w lucia
-463	w luck
-1093	w luis
-931	w lunch
-1699	w m
-1227	w ma
-251	w madam
-1590	w madame
-1118	w mai
-986	w mail
-240	w main
-631	w mairie
-238	w maison
-887	w mal
-924	w manage
-1023	w management
-1793	w manager
-751	w managing
-1006	w mann
-1232	w many
-762	w mappe
349	w mar
-510	w mara
-687	w march
-611	w marchetti
-1218	w marco
-1288	w marcus
-806	w marguerite
-1011	w marie
1075	w marine
-631	w mark
-196	w marsh
-628	w marta
-1378	w martin
-802	w marz
-837	w mateo
-729	w may
-638	w maybe
-694	w me
-797	w med
764	w media
782	w medical
-1052	w meet
-944	w meeting
-1160	w mein
-965	w meine
-800	w member
-1024	w menschen
195	w meridian
-774	w message
-783	w met
-1059	w mfg
-823	w mi
-1351	w microsoft
444	w mill
-1399	w min
-490	w mina
330	w ministry
-530	w minute
-954	w minuten
-1561	w miss
-1481	w mit
-1069	w mittagessen
99	w mitte
-769	w mitteilung
-942	w mittwoch
-1501	w mme
-1094	w mo
-812	w moi
-1402	w moin
-837	w moment
-1108	w mon
-464	w monate
-788	w monaten
-959	w monats
-578	w monday
-973	w monica
-931	w monique
-1243	w monsieur
-926	w montag
-903	w morgen
-1220	w morning
596	w moss
-609	w most
-1747	w mr
-564	w mrs
-1182	w ms
-817	w muhe
474	w municipal
477	w museum
444	w mutual
-1279	w n
-206	w na
-1340	w nach
-1047	w nachfrage
-635	w nachmittag
-1242	w nachricht
-1067	w nadia
-908	w name
-541	w namen
-788	w nao
980	w national
-840	w ne
-955	w need
-815	w nein
-647	w nele
618	w network
-516	w new
70	w nhs
-777	w ni
-827	w nice
-1567	w no
-796	w non
-425	w noor
552	w nord
426	w nordlicht
-209	w north
431	w northern
-946	w nos
-1639	w not
-1075	w note
-738	w nothing
-466	w notice
-638	w november
-778	w now
-940	w number
-882	w numerical
-606	w nummer
-3	w nursing
-850	w o
-666	w ob
-734	w obrigada
-925	w obrigado
-459	w october
13	w of
-1255	w offer
-202	w office
-671	w ohne
-1327	w oi
-1395	w ok
-588	w okafor
-1204	w oktober
-1650	w ola
-574	w olaf
37	w old
-310	w on
-816	w one
-1297	w online
-939	w only
83	w op
-202	w open
-976	w operations
-511	w ops
-990	w oracle
-561	w original
-1139	w ort
-729	w os
-963	w otherwise
-589	w out
-905	w over
-675	w owing
-1237	w p
-935	w pa
196	w pacific
-559	w panel
425	w paper
-178	w papier
-1380	w para
-1537	w paris
-446	w park
-651	w parking
-927	w part
184	w partner
-981	w partners
-1208	w passt
-931	w patricia
-1258	w paul
-928	w paula
-1278	w pauline
337	w pay
-1366	w pc
-1044	w pdf
580	w pension
-655	w people
-175	w per
-1178	w person
-971	w personal
-1065	w personalrat
-1142	w personen
-938	w personio
-279	w personnel
-713	w peter
-1314	w petra
15	w pflege
738	w pharma
-1035	w pick
-815	w place
-1100	w plan
-856	w platz
-901	w platze
-34	w plaza
-987	w pls
-1438	w pm
-646	w pode
307	w point
245	w police
-426	w policy
-1009	w por
344	w port
-1449	w portal
-580	w portfolio
-103	w post
-651	w postfach
-1234	w pour
-1427	w powered
101	w pr
271	w practice
-482	w praxis
-1082	w president
-251	w press
-950	w prezado
238	w primary
-1934	w principal
-792	w privacy
-17	w private
-737	w priya
-902	w priyanka
-878	w probearbeiten
-801	w probetag
-871	w probezeit
-1323	w professor
-1318	w profil
-1126	w profile
-550	w programme
-884	w prufung
-875	w ps
-338	w public
-595	w python
-1040	w qualifikation
-1202	w qualifikationen
-944	w quando
-943	w que
-650	w queremos
-732	w questions
-1767	w r
-1438	w ra
496	w rail
-1456	w raum
-935	w ravi
-268	w re
-941	w read
-1151	w readme
-375	w really
-1221	w rec
-904	w recebemos
-692	w rechnen
-1118	w recruiter
-928	w recruiting
-1370	w recruitment
-1198	w recrutamento
-386	w recrutement
-1227	w recursos
-1199	w ref
-787	w reference
-746	w references
-1151	w regards
55	w region
63	w regional
-1136	w registered
-928	w regulation
-347	w reisekosten
-1067	w reminder
-780	w replies
-1036	w reply
-236	w reporting
-649	w req
-992	w requisition
-1172	w reschedule
327	w rescue
112	w research
-457	w reserve
-797	w resources
-1677	w resourcing
-220	w ressources
-994	w results
-803	w resume
-43	w retail
-692	w review
-419	w reyes
-887	w rgpd
-1186	w rh
272	w ridge
-658	w right
-656	w ring
291	w road
-812	w rob
805	w robotics
-580	w room
-1245	w rosa
-1007	w round
-1252	w ruhe
-777	w runde
-145	w rural
-1083	w ruth
-924	w s
-442	w sa
-1307	w sabine
-1082	w safe
-701	w sag
550	w saint
-1232	w salary
-877	w saludo
-1072	w saludos
-1404	w salut
-646	w saluti
-824	w sam
-894	w same
-829	w samir
-957	w samstag
203	w san
-1354	w sandra
-810	w sans
129	w santa
-802	w sara
-626	w saturday
-924	w saturdays
-1050	w say
-1013	w schedule
-523	w school
-461	w schools
-663	w schreiben
-896	w schritt
-1146	w schritte
-1044	w se
-1390	w search
-743	w secretaria
-1446	w secretary
765	w security
-168	w see
-1277	w sehr
-632	w sei
-920	w seite
-635	w seiten
-1522	w sekretariat
-1256	w seleccion
-998	w selection
-816	w selezione
-649	w send
-1007	w senhor
-367	w senior
-1177	w sent
-772	w september
-402	w serra
-377	w service
-656	w services
-1308	w servus
-1045	w seu
-556	w she
-927	w shl
-1033	w should
-1306	w si
-504	w siamo
-1188	w sig
-1129	w sign
-113	w simon
-421	w simone
-931	w since
-1262	w sincerely
-900	w siobhan
-142	w sir
-1615	w sister
-1152	w site
-839	w sitz
-981	w sitzung
-768	w six
-768	w smartrecruiters
-1258	w so
-985	w sobald
-1290	w sobre
-798	w social
-405	w society
-1024	w sofia
263	w software
-131	w solicitors
-805	w sollte
-527	w sollten
-442	w solutions
81	w sommer
-1016	w sonntag
-1256	w sorry
494	w south
-987	w sql
-1118	w sr
-1206	w sra
-845	w ssa
140	w st
-64	w stadt
136	w stadtwerke
-527	w staff
-763	w staffing
-981	w stage
-1457	w stand
-721	w standort
-1198	w start
19	w state
-132	w states
97	w station
-948	w status
-1104	w stay
-891	w std
-747	w stelle
-1279	w stellen
-831	w step
-878	w steve
547	w stiftung
-1095	w still
-1113	w stock
-905	w stop
299	w street
302	w studio
-1071	w stunde
-1405	w stunden
-759	w su
-973	w sua
-498	w succes
508	w sud
-965	w sue
-1451	w sunday
-1056	w suo
-11	w support
101	w sur
-160	w sv
-401	w system
179	w systems
-514	w t
-673	w ta
-1453	w tag
-1587	w tage
-706	w tagen
-1568	w take
-1075	w talent
-1154	w talento
-966	w talk
-660	w tamsin
-869	w tariq
-485	w te
-686	w team
-759	w teamtailor
59	w tech
-747	w technical
-277	w technologies
1297	w technology
-1473	w teil
-1348	w teilnahme
-1051	w tel
-921	w telefon
-884	w telefonat
-690	w tell
-995	w teresa
-972	w termin
-1642	w test
-1190	w tests
-1108	w text
-109	w the
-188	w theatre
-725	w thema
-579	w then
-831	w theo
-1550	w there
-397	w they
-724	w thomas
-687	w those
16	w three
-1021	w thu
-1035	w thurs
-1016	w thursday
-1022	w ti
-1662	w time
-691	w tisch
-762	w title
-905	w to
-1034	w tobias
-875	w tom
-823	w tomas
-840	w tomorrow
-775	w ton
39	w top
-914	w tot
-835	w tour
84	w town
-729	w trac
-523	w trager
-1150	w trainee
-549	w training
629	w travel
-99	w tribunal
15	w trust
-1042	w trustees
-1186	w try
-420	w tu
-1384	w tue
-1012	w tues
-668	w tuesday
-531	w tuesdays
-652	w tut
-313	w two
-1135	w u
-1026	w uber
-1153	w ufficio
-1523	w uhr
-777	w uhrzeit
448	w uk
-1177	w um
-310	w un
-702	w una
-648	w und
-1176	w under
-1445	w uni
-255	w union
211	w unit
-179	w united
582	w universitat
-154	w university
-1870	w unterlagen
-950	w unternehmen
-784	w unterschrift
-963	w until
-349	w up
-833	w urlaub
-801	w use
-992	w uw
-1154	w v
-1346	w vacancy
434	w val
587	w vale
632	w valley
-295	w van
-932	w ve
-882	w venue
-712	w vera
-899	w verbal
-1265	w verfahren
-808	w verfahrens
-1182	w verfugung
-1016	w verify
-791	w verstandnis
-904	w vertrag
-1125	w vertrauen
-185	w verwaltung
200	w veterans
1039	w veterinary
-36	w vi
-775	w video
-1141	w viel
-799	w viele
-957	w vielen
-938	w vielzahl
-482	w view
-414	w voce
-527	w vollzeit
-1082	w von
-513	w voor
-948	w vor
-466	w vorauswahl
-770	w vormittag
-833	w vorschlag
-1240	w vorstand
-600	w vorstellung
-806	w vos
-260	w voss
-843	w vous
-1099	w vp
-1393	w w
-1364	w wahl
-832	w wales
-1085	w wann
-906	w want
-1405	w warm
-683	w warmly
-1039	w was
-734	w wat
1305	w water
-722	w way
-658	w wear
-906	w wed
-685	w wednesday
-1168	w weds
-724	w weg
-1133	w wegen
-862	w wei
-1275	w welcome
-1238	w well
-1083	w wenn
-564	w wer
-1285	w werk
-868	w werkstatt
-39	w west
-954	w whatsapp
-1303	w when
-832	w which
-652	w while
-434	w whitlock
-965	w who
-809	w wie
-647	w wien
-919	w wil
-145	w wishes
-996	w wo
-1017	w woche
-926	w wochen
-727	w wochenende
-1146	w word
-631	w workable
-768	w works
-1030	w written
-1490	w x
-1553	w xxx
-1447	w xxxx
-463	w y
-880	w year
-1028	w yes
-1505	w yours
-969	w yusuf
-967	w zeichen
-745	w zeit
-590	w zeitpunkt
-1281	w zentrale
-536	w zeugnis
-1205	w zeugnisse
-386	w zimmer
-799	w zoe
-776	w zoom
-990	w zu
-750	w zugang
-530	w zum
-678	w zur
-767	w zwischenstand
568	whole more seldom
108	within
733	within as often
807	within told
-291	writes
-928	writes own
579	writes provider
752	writes system
-709	written alone
-916	written alone board
-891	written alone nobody
-687	written alone own
168	written alone provider
135	written alone system
`;
