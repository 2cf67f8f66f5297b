// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-250	< !
-668	< "
-1193	< &
-295	< (
-665	< )
-860	< +
190	< ,
-651	< -
-226	< .
-148	< /
-1337	< 00
-680	< 000
-1264	< 1
-1074	< 10
-1268	< 11
-1243	< 12
-1113	< 13
-667	< 14
-980	< 15
-1000	< 16
-720	< 17
-1047	< 18
-1306	< 2
-1044	< 20
-790	< 25
-1304	< 3
-1341	< 30
-1645	< 4
-1001	< 40
-959	< 45
-707	< 5
-810	< 59
-1058	< 6
-797	< 60
-859	< 8
-974	< 9
-880	< 90
160	< :
-1537	< ;
-179	< ?
538	< @
-447	< [
-1255	< ]
37	< ^
468	< a
-832	< ab
232	< about
-850	< acht
-999	< after
-49	< al
-205	< alle
-988	< allen
-914	< alles
-1188	< als
175	< am
599	< an
-600	< and
-1063	< andere
-888	< anderen
545	< as
1037	< at
-277	< au
-1544	< auf
-1177	< aus
-331	< avec
166	< be
261	< before
-8	< bei
-857	< beiden
-207	< beim
-719	< beruflichen
-214	< besten
701	< bij
-552	< bis
-790	< bitte
-64	< but
-346	< by
-961	< candidate
1307	< chez
-199	< con
968	< da
112	< das
307	< de
-1175	< dear
-139	< dein
-676	< deine
-829	< deinem
-757	< deinen
-738	< deiner
111	< del
-61	< della
-523	< dem
54	< den
70	< der
-695	< deren
180	< des
369	< di
530	< die
-1038	< diese
-737	< diesem
-647	< dieser
-634	< dieses
138	< do
-1147	< drei
-310	< du
-765	< e
-1032	< eigenen
-1693	< ein
-1624	< eine
-994	< einem
-1504	< einen
-1118	< einer
-1269	< eines
-831	< einige
318	< el
-812	< em
497	< en
-670	< engere
-236	< enhanced
-658	< ersten
-775	< etwas
-113	< for
-493	< freundlichem
-1257	< freundlichen
-209	< from
-1108	< fünf
23	< für
-865	< fürs
-731	< geehrte
-381	< geehrter
-857	< gute
-828	< guten
-780	< halbe
-430	< heer
-1111	< hello
-434	< herzlichen
653	< het
-1566	< hi
-481	< ich
625	< if
-48	< ihr
-454	< ihre
468	< il
-457	< im
183	< in
-847	< ins
-963	< is
-1185	< ist
-1126	< job
314	< joining
-1317	< kein
-1151	< keine
-839	< keinen
-1088	< kleine
-964	< kurze
-359	< la
-27	< le
-812	< letzte
-598	< letzten
-290	< meet
-547	< mehr
-1074	< mein
-1234	< meine
-1205	< meinem
-11	< met
-799	< mevrouw
-810	< mit
-978	< monday
-341	< morning
541	< na
-912	< nach
-599	< neue
-796	< neuen
-417	< no
-985	< noch
-1120	< nächste
-503	< nächsten
284	< o
-798	< oder
342	< of
-1077	< ohne
-646	< on
-775	< one
-614	< or
-1219	< our
-201	< per
-266	< photo
-711	< plus
-914	< pm
169	< por
527	< recruitment
-1141	< s
-541	< sechs
612	< sie
250	< so
-1104	< ssa
-343	< tarde
53	< team
-838	< thanks
638	< that
-379	< the
-278	< through
704	< to
-696	< tu
-251	< two
-980	< um
-720	< un
-646	< und
-26	< under
-1110	< unser
-1019	< unsere
-1769	< unserem
-1263	< unseren
-950	< unserer
-696	< unseres
-1400	< unter
803	< van
92	< via
-1207	< viel
-876	< vielen
-1171	< vier
-140	< vom
1037	< von
-1080	< vor
-865	< votre
-592	< weitere
-845	< weiteren
113	< which
-541	< wir
771	< with
-917	< you
7	< your
-870	< zehn
-10	< zu
-1281	< zum
-469	< zur
-1217	< zwei
-789	< zweite
-823	< zweiten
-646	< zwölf
-25	< |
-849	< ¡
-181	< £
-443	< ©
-113	< «
384	< ·
-958	< ¿
135	< à
-77	< às
-750	< über
-225	< –
-978	< „
-641	< •
83	<< ! !
-289	<< " .
-1130	<< ' s
141	<< ) ,
376	<< ) .
348	<< ) at
292	<< , and
-510	<< , das
-749	<< , den
-1297	<< , der
-647	<< , deren
-1203	<< , die
-701	<< , ein
-416	<< , eine
-448	<< , im
210	<< , so
-223	<< , the
-501	<< - und
425	<< . (
624	<< . ,
-751	<< . 00
-622	<< . 15
-460	<< . 30
-584	<< . das
-1138	<< . den
-1577	<< . der
-483	<< . die
-1222	<< . ihr
199	<< . ihre
-1171	<< . im
-867	<< . in
-1104	<< . ssa
310	<< . the
-1008	<< . your
-977	<< . ¿
-992	<< 00 .
-1130	<< 1 .
-736	<< 1 :
-775	<< 10 .
-474	<< 10 :
-673	<< 11 :
-1336	<< 12 .
-595	<< 12 :
-645	<< 14 .
-994	<< 15 .
-1113	<< 2 .
-485	<< 2 :
-471	<< 20 .
-609	<< 23 :
-988	<< 3 .
-794	<< 30 .
-1216	<< 4 .
-698	<< 5 .
-795	<< 6 .
-808	<< 7 .
-807	<< 9 .
-526	<< 9 :
-710	<< : "
-1283	<< : 00
-734	<< : 15
-1160	<< : 30
-811	<< : 45
-810	<< : 59
-288	<< : [
-814	<< : der
324	<< : die
-1090	<< ] [
-1112	<< ^ "
-116	<< ^ (
-1494	<< ^ -
46	<< ^ [
37	<< ^ ^
610	<< ^ das
-1175	<< ^ dear
-40	<< ^ dein
-411	<< ^ deine
-702	<< ^ den
130	<< ^ der
143	<< ^ die
-1111	<< ^ hello
-283	<< ^ herzlichen
-1537	<< ^ hi
123	<< ^ ihr
-269	<< ^ ihre
-1084	<< ^ im
438	<< ^ recruitment
-421	<< ^ team
-73	<< ^ the
-836	<< ^ vielen
529	<< ^ your
-792	<< ^ ¡
-527	<< ^ ©
-557	<< ^ ¿
-160	<< ^ –
-1416	<< ^ •
-699	<< a )
-1249	<< a .
-509	<< agréer ,
-829	<< an .
-899	<< an den
-333	<< an der
77	<< an die
-882	<< an unserem
-654	<< and the
-606	<< and your
-535	<< application .
945	<< application to
449	<< applying to
-962	<< april .
-1178	<< ask for
568	<< assistant ,
-738	<< at our
98	<< at the
-1199	<< auf dem
-1093	<< auf der
-1744	<< auf die
-348	<< auf diese
-588	<< auf unserer
-669	<< aufgrund der
-203	<< aus dem
-390	<< aus der
-336	<< aus diesem
-756	<< before the
458	<< behalf of
932	<< bei der
-556	<< bewerberinnen und
-246	<< bis zum
-823	<< bitten um
-343	<< boa tarde
-1499	<< bring your
-542	<< by the
-890	<< dass die
-355	<< date :
-106	<< day .
201	<< days .
19	<< de la
-297	<< den nächsten
-670	<< die engere
489	<< director ,
-1015	<< dott .
-891	<< dra .
-1160	<< durch die
-485	<< días ,
-745	<< ein .
-188	<< email .
210	<< employer .
1137	<< employer :
728	<< employment with
-809	<< engineer (
-198	<< engineer ,
-667	<< england and
-816	<< for the
87	<< friday .
280	<< from the
21	<< für das
-543	<< für deine
-1724	<< für den
-1612	<< für die
-502	<< für eine
-1130	<< für ihr
-685	<< für ihre
-779	<< geachte heer
-703	<< geachte mevrouw
-573	<< gmbh ,
-899	<< good morning
552	<< greetings from
-694	<< haben .
-412	<< haben ihre
-813	<< hat .
-1165	<< here .
-1209	<< hola ,
-392	<< hour .
-910	<< hours .
-781	<< house ,
742	<< hr ,
-102	<< https :
-1167	<< i .
-200	<< ihnen alles
-860	<< ihnen die
-444	<< ihnen viel
-786	<< in .
-11	<< in den
-406	<< in der
-703	<< in die
-552	<< in diesem
-441	<< in our
-212	<< in the
-835	<< in unserem
-648	<< in unserer
1902	<< interest in
-134	<< interview .
239	<< interview with
-711	<< is a
-876	<< is an
-800	<< is in
-1107	<< ist .
93	<< it .
-476	<< job .
-555	<< keep your
-1009	<< location :
-884	<< ltd ,
-781	<< m .
-384	<< madame ,
-561	<< mail .
174	<< manager ,
-677	<< manager .
-892	<< me ,
-1019	<< me .
-14	<< me and
-557	<< message .
-1019	<< minutes .
-713	<< mit .
-239	<< mit anderen
-649	<< mit besten
-30	<< mit dem
-748	<< mit den
-960	<< mit der
-646	<< mit einem
-417	<< mit einer
-493	<< mit freundlichem
-1055	<< mit freundlichen
-637	<< monday ,
6	<< monday .
-811	<< months .
-1274	<< nach dem
-823	<< nach den
-631	<< nach der
-437	<< nach sechs
-574	<< nicht .
-922	<< no .
-163	<< now .
-441	<< of the
393	<< office ,
-746	<< officer (
-239	<< officer ,
-895	<< oi ,
-1012	<< olá ,
-1008	<< on .
-142	<< on the
-804	<< one .
697	<< ort :
-942	<< panel :
950	<< partner ,
-117	<< position .
928	<< position at
-936	<< powered by
-960	<< registered in
62	<< role at
-810	<< s .
-731	<< sehr geehrte
-381	<< sehr geehrter
633	<< sent to
-662	<< sich die
-846	<< sie am
-976	<< sie den
81	<< sie die
-356	<< sie diese
-355	<< sie eine
-802	<< sie ihre
-1047	<< sie im
-366	<< start :
-746	<< status :
432	<< team ,
-248	<< team at
-789	<< test .
-545	<< that .
-599	<< that the
-475	<< thursday ,
154	<< thursday .
-340	<< time .
141	<< to the
-326	<< tuesday ,
-1264	<< uhr ,
-666	<< uhr .
-336	<< und das
-1147	<< und der
15	<< und die
-565	<< und viel
-969	<< under the
1078	<< unfortunately ,
-708	<< uns die
339	<< uns im
-459	<< until the
-1171	<< up .
-160	<< us .
565	<< us at
-593	<< venue :
-155	<< von der
-1048	<< week .
-379	<< weeks .
-1202	<< wegen der
-261	<< werden .
-912	<< when :
-539	<< where :
-1289	<< wir den
-605	<< wir die
-905	<< wir ihre
-1049	<< wir im
-507	<< with our
617	<< with the
122	<< year .
-329	<< yet .
-1170	<< you .
-1053	<< zu den
-610	<< zu unserem
-273	<< zukunft alles
-643	<< über den
-1307	<< über die
-127	<> ! $
-824	<> ! ,
-349	<> " "
69	<> ( )
-15	<> ( ,
-265	<> ( .
30	<> ) $
-1625	<> , !
425	<> , $
-447	<> , '
117	<> , (
-265	<> , )
-603	<> , ,
-620	<> , .
-1067	<> , 2
-1403	<> , :
-1029	<> , and
855	<> , has
-787	<> , in
-117	<> , is
-644	<> , nach
-1252	<> , und
-838	<> , |
114	<> - $
-1178	<> - (
190	<> - ,
-1122	<> - .
-526	<> - :
-1334	<> . !
-672	<> . $
-178	<> . '
-511	<> . (
-801	<> . )
16	<> . ,
-456	<> . .
-668	<> . 2026
16	<> . :
-1132	<> . ?
-807	<> . a
-786	<> . als
-724	<> . an
-1024	<> . and
-221	<> . applicants
-211	<> . are
-1011	<> . as
-924	<> . at
-408	<> . attached
-667	<> . be
-886	<> . bei
-688	<> . bis
-864	<> . bitte
-955	<> . by
-795	<> . can
-497	<> . candidates
-429	<> . dahin
-855	<> . das
-925	<> . de
-311	<> . den
-1072	<> . der
-978	<> . die
-417	<> . diesem
-457	<> . do
-840	<> . du
-1121	<> . el
-1101	<> . en
-722	<> . er
-1160	<> . es
-1248	<> . for
-726	<> . from
-668	<> . für
-1285	<> . geht
-783	<> . haben
87	<> . has
-647	<> . hat
-581	<> . have
-371	<> . het
-922	<> . i
-714	<> . ich
-763	<> . if
-363	<> . il
-917	<> . im
-1051	<> . in
-100	<> . is
-637	<> . ist
-1464	<> . it
-969	<> . je
-643	<> . kann
-623	<> . können
-596	<> . la
-233	<> . le
-190	<> . like
-844	<> . lo
-238	<> . luck
-623	<> . may
-1065	<> . me
-726	<> . mir
-498	<> . mit
-663	<> . need
-562	<> . nicht
-722	<> . no
-581	<> . not
-791	<> . o
-1204	<> . of
-1376	<> . on
-838	<> . one
-516	<> . our
-581	<> . por
-577	<> . put
-765	<> . que
-602	<> . se
-782	<> . sie
-1046	<> . sind
-470	<> . sorry
-587	<> . take
-700	<> . te
-661	<> . that
-143	<> . the
-494	<> . then
-1300	<> . to
-266	<> . u
-870	<> . um
-154	<> . un
-583	<> . und
-803	<> . uns
-663	<> . us
-479	<> . von
-612	<> . vous
-844	<> . war
-535	<> . was
-1319	<> . we
-1035	<> . werden
-427	<> . were
-550	<> . who
323	<> . will
-829	<> . wir
-820	<> . wird
-790	<> . with
-1197	<> . you
-1186	<> . your
326	<> / $
-699	<> 00 $
-1069	<> 00 ,
-913	<> 15 ,
-505	<> 30 $
-649	<> 30 ,
-495	<> 30 .
-624	<> 45 ,
-393	<> : $
-1764	<> : (
-8	<> : ,
-108	<> : .
-637	<> : :
-1246	<> : teams
-145	<> : |
-421	<> : –
-161	<> ? $
-336	<> ? ,
546	<> @ $
-36	<> [ $
-507	<> [ ,
-127	<> [ ]
-1331	<> ^ !
143	<> ^ $
-735	<> ^ &
-750	<> ^ '
107	<> ^ (
420	<> ^ ,
138	<> ^ -
49	<> ^ .
471	<> ^ /
-661	<> ^ 1
-549	<> ^ :
-741	<> ^ ?
-773	<> ^ [
-387	<> ^ a
-602	<> ^ about
-601	<> ^ abrazo
-571	<> ^ afternoon
-648	<> ^ all
-32	<> ^ am
-191	<> ^ an
-1536	<> ^ and
-117	<> ^ are
85	<> ^ as
-780	<> ^ at
181	<> ^ au
-541	<> ^ aus
-676	<> ^ be
-216	<> ^ besten
-522	<> ^ bis
-1450	<> ^ by
-429	<> ^ candidato
-556	<> ^ care
-199	<> ^ careers
-118	<> ^ careful
-812	<> ^ cordialement
-638	<> ^ d
-698	<> ^ dat
-454	<> ^ date
-1099	<> ^ day
-904	<> ^ de
-85	<> ^ der
-1046	<> ^ des
-994	<> ^ di
-922	<> ^ dia
-1076	<> ^ die
-942	<> ^ do
-819	<> ^ done
-763	<> ^ dott
-976	<> ^ du
-710	<> ^ días
-297	<> ^ e
-644	<> ^ een
-836	<> ^ el
-700	<> ^ en
367	<> ^ es
511	<> ^ est
-1077	<> ^ for
-497	<> ^ freundlichem
-978	<> ^ freundlichen
-780	<> ^ from
-1298	<> ^ für
-1045	<> ^ geehrte
-848	<> ^ geehrter
-625	<> ^ groet
591	<> ^ has
-169	<> ^ hat
-526	<> ^ heer
-735	<> ^ here
377	<> ^ hiring
184	<> ^ hr
295	<> ^ i
-817	<> ^ il
-1250	<> ^ in
-370	<> ^ interview
171	<> ^ is
-142	<> ^ ist
-641	<> ^ it
-734	<> ^ je
-799	<> ^ jobs
-669	<> ^ kandidaat
-625	<> ^ können
-684	<> ^ l
-587	<> ^ la
223	<> ^ le
-957	<> ^ like
-876	<> ^ luck
-399	<> ^ me
-656	<> ^ message
-813	<> ^ mevrouw
-602	<> ^ mit
-686	<> ^ morning
-742	<> ^ my
-830	<> ^ news
-607	<> ^ no
-943	<> ^ not
356	<> ^ now
-905	<> ^ o
-1091	<> ^ of
401	<> ^ on
-588	<> ^ one
-494	<> ^ or
-804	<> ^ ora
-376	<> ^ os
-783	<> ^ our
475	<> ^ people
-903	<> ^ per
769	<> ^ plc
-1216	<> ^ por
-1093	<> ^ que
-93	<> ^ recruiting
-271	<> ^ recruitment
-956	<> ^ regards
-297	<> ^ salary
-443	<> ^ saludo
-897	<> ^ saluti
-660	<> ^ service
-1186	<> ^ sie
-691	<> ^ sind
-732	<> ^ so
-223	<> ^ sorgfältiger
-326	<> ^ sorry
-448	<> ^ talent
-914	<> ^ tarde
-224	<> ^ tardes
632	<> ^ te
-639	<> ^ team
-856	<> ^ test
93	<> ^ thanks
-1174	<> ^ that
-783	<> ^ the
-663	<> ^ there
-944	<> ^ this
-917	<> ^ time
-1945	<> ^ to
-854	<> ^ tu
-919	<> ^ un
-906	<> ^ und
-271	<> ^ up
-553	<> ^ us
-941	<> ^ van
-868	<> ^ vom
-1067	<> ^ voor
-981	<> ^ vous
-501	<> ^ vriendelijke
-1416	<> ^ we
-429	<> ^ werden
539	<> ^ will
-1239	<> ^ wir
-568	<> ^ wishes
-306	<> ^ with
879	<> ^ would
-184	<> ^ writing
-942	<> ^ x
-1965	<> ^ you
-1369	<> ^ your
-818	<> ^ zum
-56	<> ^ |
282	<> ^ ·
-933	<> ^ à
193	<> ^ –
-113	<> a ,
-876	<> a .
-529	<> alles !
-506	<> alles .
-312	<> alles und
-499	<> als .
614	<> am $
-527	<> am ,
-397	<> am .
-486	<> an opportunity
-980	<> and $
-1308	<> and ,
-571	<> and .
-229	<> and be
1124	<> at !
100	<> at $
-45	<> at ,
496	<> at .
-97	<> at and
158	<> at has
461	<> at in
577	<> at is
40	<> at on
-497	<> auf .
-162	<> bei .
-680	<> besten $
691	<> bij .
-756	<> bis ,
-505	<> by $
-567	<> by .
-372	<> das ,
-161	<> das .
-896	<> das hat
85	<> das ist
495	<> de $
-738	<> de ,
156	<> de .
-788	<> dear $
-890	<> dear ,
-385	<> dear :
-29	<> dein $
-17	<> deine $
-543	<> deine und
-145	<> dem ,
-102	<> dem .
24	<> den ,
-698	<> den .
-1079	<> den der
-1114	<> den für
-713	<> den in
-805	<> den mit
-717	<> den und
-329	<> der $
-788	<> der (
-502	<> der ,
97	<> der .
273	<> der :
-868	<> der am
-416	<> der an
-972	<> der der
-1116	<> der für
-91	<> der hat
-419	<> der in
-591	<> der ist
-600	<> der mit
-137	<> der und
-1092	<> die ,
-258	<> die .
115	<> die als
-592	<> die der
-744	<> die für
108	<> die haben
-112	<> die hat
-614	<> die im
-867	<> die in
-854	<> die ist
-831	<> die mit
-371	<> die nach
-717	<> die nicht
-1062	<> die und
218	<> do $
134	<> do ,
290	<> do .
-547	<> drei ,
-685	<> drei .
-365	<> ein ,
-986	<> ein .
-490	<> eine ,
-611	<> eine .
-377	<> eine mit
-341	<> einen ,
-769	<> einen .
-772	<> einer .
-19	<> en ,
208	<> en .
682	<> for $
-1284	<> for (
12	<> for ,
-90	<> for .
-482	<> freundlichem $
-1200	<> freundlichen $
-622	<> from $
308	<> from ,
-594	<> from .
153	<> für $
-1025	<> für und
-657	<> geehrte ,
-381	<> geehrter ,
-711	<> heer ,
-776	<> hello $
-719	<> hello ,
-233	<> herzlichen für
-687	<> hi !
-894	<> hi $
-1117	<> hi ,
-786	<> ihr $
-694	<> ihr und
-309	<> ihre $
-939	<> ihre .
-526	<> ihre mit
-298	<> ihre werden
-943	<> im $
-704	<> im ,
44	<> im .
-368	<> im mit
-600	<> im und
-41	<> in !
-1360	<> in $
-431	<> in (
-550	<> in ,
295	<> in .
892	<> in and
-59	<> in und
-551	<> keine .
-596	<> la ,
242	<> la .
-529	<> mevrouw ,
-1041	<> mit ,
-1098	<> mit .
344	<> mit und
-751	<> nach ,
-816	<> nach .
-585	<> nach der
312	<> of ,
-270	<> of .
-811	<> on ,
-477	<> on .
-716	<> on and
-432	<> or .
-394	<> our ,
-749	<> our .
-464	<> our office
-815	<> per .
528	<> recruitment $
-326	<> tarde ,
-16	<> team $
554	<> the $
-296	<> the '
121	<> the (
-438	<> the ,
272	<> the .
-641	<> the ?
109	<> the and
-400	<> the at
107	<> the for
-327	<> the has
91	<> the in
-89	<> the is
-363	<> the of
-693	<> the on
-290	<> the or
876	<> the team
-546	<> the to
580	<> the will
-177	<> through .
931	<> to !
-1055	<> to ,
435	<> to .
567	<> to for
-402	<> um ,
-666	<> um .
-103	<> und $
-881	<> und ,
-982	<> und .
-1049	<> unserem .
-678	<> unserer .
-421	<> van $
157	<> via .
-179	<> viel !
-515	<> viel .
-169	<> viel bei
-706	<> viel und
-314	<> vielen ,
-765	<> vielen für
-52	<> vom $
353	<> with (
-529	<> with ,
197	<> with .
61	<> with and
-1143	<> your ,
-552	<> your .
-420	<> your and
-531	<> your for
-615	<> your in
-1035	<> your number
-928	<> your on
-794	<> zum ,
-576	<> zum .
-815	<> zur .
-502	<> zwei ,
-822	<> zwei .
54	<> | $
158	<> | ,
14	<> | |
156	<> · $
215	<> · ,
-108	<> · ·
-975	<> à ,
28	<> – $
-416	<> – (
-932	<> – ,
-231	<> – .
-193	<> – –
-520	<> • $
593	> !
-6	> "
137	> $
-1148	> &
180	> '
-435	> (
82	> )
-1216	> +
-206	> ,
-122	> -
154	> .
373	> /
-1490	> 1
-1183	> 10
-557	> 11
-820	> 12
-642	> 14
-907	> 15
-934	> 2
-1110	> 20
-938	> 2025
-847	> 2026
-1453	> 3
-1705	> 4
-978	> 5
-1097	> 6
-843	> 7
152	> 8
-747	> 9
-74	> :
-997	> ;
-151	> ?
-812	> [
15	> ]
-807	> a
-235	> ab
-223	> about
-601	> abrazo
-709	> afraid
-118	> after
-571	> afternoon
-945	> al
-839	> all
-664	> aller
-797	> alles
291	> als
-696	> am
-935	> an
-264	> and
-1103	> any
-586	> applicants
-819	> april
536	> are
541	> as
-637	> ask
-1153	> asked
-1328	> assessment
-837	> at
-1351	> attached
-783	> até
176	> au
-1359	> auch
-1196	> auf
-834	> aufnehmen
-1652	> aus
-725	> back
-1058	> be
-483	> been
-466	> before
-1020	> bei
-778	> bekommen
-1127	> besteht
-216	> besten
-108	> beworben
-1192	> bis
-1520	> bitte
-751	> bitten
-1426	> bleiben
-1111	> bleibt
-1337	> branch
-614	> brauchen
-825	> by
-471	> call
749	> can
-824	> candidates
-429	> candidato
-804	> candidatura
-1148	> card
-612	> care
487	> careers
-118	> careful
-566	> certificate
-627	> charity
-1041	> check
-428	> com
459	> come
-688	> con
-812	> cordialement
-835	> d
-583	> da
-606	> dahin
-650	> dan
-1001	> das
-917	> dat
-540	> date
-1099	> day
-1125	> de
-707	> deiner
-1128	> del
-963	> dem
-1379	> den
-661	> der
-1285	> des
-1197	> di
-927	> dia
-1125	> dich
-613	> die
-417	> diesem
-919	> dieser
-757	> dir
-1365	> do
752	> does
-827	> done
-763	> dott
-1228	> du
-1068	> durch
-710	> días
-890	> dürfen
-139	> e
-235	> een
-1464	> ein
-1183	> eine
-1084	> einen
-785	> einer
-1234	> eines
-1018	> el
-164	> else
-959	> em
-1108	> employer
249	> en
356	> entschieden
-739	> er
-836	> erfolgt
-42	> erhalten
162	> es
609	> est
-190	> et
-852	> exercise
-1565	> finden
-126	> floor
358	> foi
37	> for
-803	> form
187	> free
-1219	> frei
-497	> freundlichem
-884	> freundlichen
-460	> from
-1098	> für
-1021	> gab
-1296	> geben
-1045	> geehrte
-848	> geehrter
-929	> geführt
-1329	> gegeben
-538	> gehen
-941	> geht
-772	> gekommen
-531	> gelöscht
-521	> gemacht
-1696	> genommen
-587	> gern
-560	> get
-493	> gibt
-887	> go
-342	> going
-254	> got
-625	> groet
694	> ha
-566	> habe
-137	> haben
211	> had
-637	> happy
797	> has
484	> hat
526	> have
-705	> heb
-526	> heer
-682	> help
-407	> here
-1028	> het
493	> hiring
-1092	> hours
636	> hr
-945	> hängt
-703	> hätten
-247	> i
-1079	> ich
-955	> if
-1213	> il
-1315	> im
-186	> in
-641	> interview
226	> is
311	> isn
-809	> ist
-1043	> it
-846	> je
-1069	> job
-763	> jobs
-80	> kan
-669	> kandidaat
-1193	> kann
-644	> keep
-1004	> keine
206	> know
-505	> kommen
-659	> kommt
-1578	> können
-787	> l
-551	> la
-119	> laden
-19	> last
336	> le
-97	> leider
-712	> let
-1040	> letter
-628	> liegen
-1231	> liegt
-1240	> like
-1246	> link
-299	> lo
-921	> love
-767	> luck
-247	> läuft
-515	> löschen
-730	> machen
-1053	> macht
-406	> make
-809	> mate
79	> may
-825	> me
-823	> meeting
-485	> mehr
-1185	> mes
-733	> message
-1524	> met
-813	> mevrouw
-642	> minutes
-883	> mir
-1821	> mit
-1110	> mitbringen
-534	> more
-731	> morning
-798	> muss
-1251	> my
573	> möchte
-556	> möchten
-658	> möglich
9	> müssen
-162	> na
-1094	> nach
39	> ne
-713	> need
-1011	> nehmen
-928	> news
-1248	> nicht
-1022	> no
-623	> noch
-223	> non
-726	> nos
-1502	> not
-186	> note
422	> now
-1131	> number
-853	> nur
302	> não
-1224	> o
-370	> oder
-905	> of
-92	> office
-562	> ohne
-144	> on
-763	> one
-594	> op
-866	> opportunity
-723	> or
-842	> ora
-694	> os
-931	> our
-519	> out
127	> over
186	> para
-847	> passt
525	> people
-613	> per
952	> plc
-684	> please
36	> plus
-1402	> por
167	> pour
-1082	> put
-1274	> que
-760	> questions
-727	> rather
-569	> read
123	> recruiting
-264	> recruitment
-977	> regards
-919	> reply
-436	> reviewing
-622	> ring
-683	> ringraziamo
-593	> sagen
-289	> said
-297	> salary
-688	> saludo
-770	> saluti
-1054	> say
16	> says
-1215	> schon
-256	> se
-596	> see
-763	> sehen
-1133	> sein
-537	> send
508	> sent
-747	> service
-907	> setzen
-938	> si
-1011	> sie
-638	> sind
-392	> site
-646	> so
-223	> sorgfältiger
-599	> sorry
-1382	> sowie
-196	> sprechen
-712	> statt
-973	> stehen
-1168	> steht
-755	> su
-876	> suchen
-354	> take
-224	> talent
-914	> tarde
-224	> tardes
360	> te
-483	> team
-1255	> teams
-918	> tell
23	> test
386	> thanks
-313	> that
-141	> the
-853	> then
-790	> there
301	> this
-801	> three
243	> through
-1227	> time
-350	> to
-238	> told
-987	> treffen
-37	> tu
-606	> two
-500	> u
-349	> um
-1080	> un
-730	> una
-738	> und
-1276	> uns
-899	> unseres
-834	> unter
-620	> until
-380	> up
-773	> us
-857	> va
-1046	> van
-174	> via
-1239	> vom
-1503	> von
93	> voor
-949	> vor
-1060	> vorbei
152	> vorgesehen
-1023	> vous
-501	> vriendelijke
114	> want
-1185	> wants
-107	> war
-861	> waren
-323	> was
-913	> we
-875	> week
-83	> weiter
-713	> werden
83	> were
-399	> what
-991	> when
-1751	> who
-405	> wie
-962	> wieder
262	> will
-1147	> wir
-791	> wird
174	> wishes
-1570	> with
-802	> within
725	> would
-585	> write
-201	> writing
396	> wurde
-1149	> wurden
-692	> wäre
-646	> wünschen
-681	> x
127	> y
-649	> yes
-324	> you
-648	> your
-438	> zu
-461	> zum
-719	> zur
-636	> zurück
-1057	> zusammen
38	> |
295	> ·
-1057	> à
374	> è
-844	> é
-884	> über
302	> –
-436	>> ! !
-123	>> ! $
1365	>> ! we
-583	>> " $
-406	>> " ,
-1330	>> " .
137	>> $ $
367	>> ' s
56	>> ( a
-801	>> ( she
676	>> ) $
-186	>> ) ,
-185	>> ) .
-172	>> ) :
-1243	>> ) and
-1046	>> ) at
-766	>> ) und
-3104	>> , $
356	>> , 1
-258	>> , 10
321	>> , 11
-125	>> , 12
-510	>> , 13
-364	>> , 15
-472	>> , 2
-1000	>> , 2025
-546	>> , 3
-1020	>> , 4
-769	>> , 7
-460	>> , 8
261	>> , 9
-516	>> , a
148	>> , am
305	>> , and
-165	>> , as
-314	>> , at
-786	>> , bitte
-187	>> , danach
-716	>> , danke
-966	>> , dann
-919	>> , das
-1154	>> , dass
207	>> , de
-1009	>> , den
-1453	>> , der
-928	>> , die
-902	>> , du
261	>> , ein
-422	>> , eine
-645	>> , for
-732	>> , got
235	>> , head
4	>> , hr
-827	>> , i
-1425	>> , ich
-570	>> , ihre
78	>> , il
-731	>> , in
-136	>> , inc
-328	>> , it
172	>> , je
-1407	>> , just
-733	>> , l
136	>> , la
458	>> , le
-763	>> , monsieur
-834	>> , no
-560	>> , ob
62	>> , on
-692	>> , our
-832	>> , please
268	>> , que
521	>> , s
-613	>> , sie
-1192	>> , so
-750	>> , sorry
-178	>> , thank
-1182	>> , thanks
423	>> , the
-757	>> , um
-1153	>> , und
-1308	>> , united
627	>> , we
-598	>> , which
-1188	>> , who
-1416	>> , wir
-182	>> , with
292	>> , you
-963	>> , your
-1164	>> . "
338	>> . $
80	>> . (
-80	>> . )
175	>> . ,
642	>> . .
-960	>> . :
-566	>> . a
-424	>> . bitte
-688	>> . bring
-887	>> . danach
-1006	>> . das
475	>> . de
29	>> . der
115	>> . die
-1168	>> . du
-1132	>> . ein
318	>> . he
-128	>> . i
-1096	>> . ich
-155	>> . if
297	>> . ihre
676	>> . in
396	>> . it
-199	>> . no
-181	>> . please
198	>> . registered
-330	>> . sie
-278	>> . the
-478	>> . there
493	>> . this
1311	>> . unfortunately
-268	>> . we
-1288	>> . wenn
483	>> . wir
-305	>> . you
296	>> . your
-40	>> . |
27	>> : "
-422	>> : $
-909	>> : 00
-1460	>> : 1
-932	>> : 10
-708	>> : 11
-880	>> : 12
-921	>> : 14
-721	>> : 15
-1029	>> : 2
-974	>> : 3
-536	>> : 30
-856	>> : 4
-707	>> : 5
-719	>> : 6
-599	>> : [
201	>> : a
-484	>> : monday
-918	>> : the
-430	>> : thursday
-320	>> : tuesday
-810	>> : £
-40	>> ? $
241	>> ] $
-471	>> ] ,
-267	>> ] [
-678	>> a la
-836	>> ab .
-317	>> afraid .
-418	>> alles gute
-587	>> an ,
-908	>> an .
-930	>> an der
-685	>> and a
769	>> and for
-540	>> and i
-854	>> and me
-59	>> and the
-761	>> and wales
-234	>> at the
-688	>> auf dem
-1061	>> aus dem
-799	>> aus der
-285	>> be in
-552	>> bei der
-565	>> bei uns
-140	>> besten grüßen
-684	>> bis zum
-732	>> bitten wir
12	>> by the
-450	>> candidato ,
-195	>> careers $
-480	>> cordialement ,
-831	>> d '
-601	>> dat je
-454	>> date :
-732	>> der stelle
754	>> does not
-763	>> dott .
-336	>> días ,
-894	>> ein .
-841	>> employer .
-811	>> entschieden ,
61	>> erhalten sie
-947	>> finden sie
292	>> for the
-497	>> freundlichem gruß
-978	>> freundlichen grüßen
-744	>> from my
-727	>> from the
-310	>> für das
-165	>> für dein
-715	>> für deine
-287	>> für den
-957	>> für die
-601	>> für ein
-627	>> für einen
-470	>> für ihr
-812	>> für ihre
-686	>> für sie
-1034	>> geben .
-716	>> geben zu
-1051	>> geehrte frau
-1083	>> geehrter herr
-266	>> gelöscht .
-620	>> groet ,
-491	>> habe ich
-634	>> haben sie
-435	>> haben wir
-472	>> has asked
-445	>> has been
579	>> has invited
398	>> has moved
-759	>> hat sich
140	>> hat uns
69	>> hr $
-461	>> i .
-908	>> if you
-682	>> in anspruch
-812	>> in den
-924	>> in der
-929	>> in die
-656	>> in the
-464	>> in to
512	>> is a
352	>> is an
92	>> is committed
-629	>> is no
-789	>> is the
311	>> isn '
-501	>> ist der
-913	>> ist nicht
-529	>> kann ich
-719	>> können sie
-1235	>> können wir
-787	>> l '
-40	>> laden wir
-702	>> like to
-573	>> like you
-596	>> love to
-764	>> luck !
-659	>> may be
-613	>> me a
-867	>> mit ,
-1024	>> mit .
-909	>> mit dem
-958	>> mit den
-829	>> mit der
-247	>> mit ihnen
-538	>> möchten wir
66	>> müssen wir
-550	>> need to
-345	>> nicht als
-1619	>> not reply
-385	>> of luck
-1148	>> of the
-672	>> of us
-664	>> office .
-354	>> on file
-977	>> on the
-370	>> opportunity employer
-315	>> os melhores
156	>> people team
-625	>> recruiting $
1122	>> recruiting team
-419	>> recruitment $
-686	>> regards $
-734	>> regards ,
-400	>> saludo ,
-607	>> saluti $
-457	>> sehen wir
-797	>> setzen wir
-828	>> sie bitte
-543	>> sie mir
-890	>> sie nicht
-552	>> sie sich
-777	>> sie uns
-474	>> sind wir
-135	>> sorry that
-166	>> sorry to
-102	>> talent $
40	>> talent acquisition
507	>> talent team
-589	>> team $
-859	>> thanks for
-206	>> the meantime
-593	>> time :
-196	>> to a
-952	>> to the
-404	>> to this
-357	>> und alles
-854	>> und bewerber
-368	>> und das
584	>> und der
-292	>> und die
-936	>> und ich
-314	>> und viel
-440	>> und wünschen
-1030	>> voor je
-671	>> vor .
-431	>> vriendelijke groet
-987	>> want to
-560	>> we '
-729	>> werden nach
182	>> will be
397	>> will not
-494	>> wishes $
-354	>> wishes ,
-914	>> with the
-579	>> with us
1057	>> would like
-476	>> wünschen wir
-681	>> x $
377	>> you '
-642	>> you can
-670	>> you come
-253	>> you do
-557	>> you have
-177	>> you need
-404	>> you start
-772	>> your application
-587	>> zurück .
-676	>> à vous
-786	>> über die
501	agreed
292	agreed board
270	agreed nobody
99	agreed own
203	agreed provider
733	agreed system
475	any
-432	begins
669	begins told
-74	board
-499	e 0
-867	e 00
-293	e 000
-915	e 0000
-360	e 03
-557	e 07
-263	e 08
-534	e 09
-1611	e 1
-935	e 10
-784	e 11
-697	e 11th
-264	e 12
-185	e 12th
-574	e 13
-808	e 14
-133	e 14th
-725	e 15
-498	e 15th
-642	e 16
-439	e 16th
-888	e 17
-857	e 18
-79	e 18th
-636	e 19
-491	e 1er
-603	e 1st
-1217	e 2
-769	e 20
-499	e 2024
-636	e 2025
-842	e 2026
-75	e 20th
-542	e 21
-98	e 21st
-486	e 22
-105	e 22nd
183	e 23
186	e 24
-598	e 25
-591	e 26
-596	e 27
-80	e 28th
-626	e 2nd
-1224	e 3
-708	e 30
-445	e 31
-423	e 3rd
-1564	e 4
-516	e 40
-776	e 45
-571	e 4th
-885	e 5
-405	e 50
-611	e 59
-556	e 5th
-780	e 6
-712	e 60
-222	e 6th
-223	e 7
-1198	e 8
348	e 88
-131	e 8th
-770	e 9
-175	e 9th
-1242	e a
-932	e ab
13	e abel
89	e aben
-309	e able
140	e abor
167	e acao
-1012	e ache
329	e acht
145	e acle
-1203	e act
-686	e ada
-662	e adam
-127	e aden
171	e ader
-24	e adia
-1108	e adme
278	e ados
706	e afen
-615	e afor
-1019	e ag
-2	e agem
-598	e agen
-775	e ager
-143	e ages
-843	e ah
-1076	e aham
-1674	e ahme
-1038	e ahre
-1213	e ahrt
215	e ai
-13	e ails
123	e aine
286	e ains
624	e aint
99	e air
293	e aire
395	e akes
212	e al
-1253	e alan
-84	e alen
359	e ales
122	e alia
-1018	e alie
116	e alle
-881	e allo
110	e alls
-1102	e ally
-764	e also
209	e alta
93	e alte
961	e alth
45	e alto
-1282	e alut
-134	e am
-1177	e amen
-246	e ames
-885	e amir
-966	e amme
-840	e amos
-586	e amt
-403	e an
-1312	e ana
-306	e anal
-222	e anca
41	e ance
-568	e anch
598	e anco
-380	e ancy
-430	e and
317	e anda
-336	e ande
543	e andi
-944	e ando
-59	e ands
-889	e andt
-824	e andy
-185	e anel
-150	e ange
-511	e ania
-993	e anie
289	e anja
-639	e anka
179	e anke
300	e ankt
-733	e anna
-812	e anne
-1201	e anon
457	e anos
278	e anta
-592	e ante
188	e anto
96	e ants
306	e aper
-996	e app
-1175	e appe
-759	e arah
-246	e aran
-944	e arch
-743	e arco
63	e arda
-12	e arde
103	e ardo
-243	e ards
-1068	e area
-759	e ared
-1066	e arek
-468	e aren
411	e argo
450	e aria
-1186	e arie
407	e arin
-349	e ario
-701	e ariq
277	e aris
512	e arks
-525	e arkt
-592	e arla
-971	e arly
835	e arma
-604	e arms
-94	e arna
67	e aron
82	e arry
260	e arsh
-800	e art
-1285	e arta
-492	e arte
170	e arts
-1215	e arzt
-950	e as
-858	e ased
-889	e aser
-1117	e ask
-954	e ason
-556	e asse
-551	e asst
-1203	e aste
-478	e at
-692	e atch
-1085	e ate
215	e ated
-472	e aten
-686	e ateo
221	e ater
-39	e ates
267	e atic
-267	e atie
-1278	e atin
-976	e ator
-100	e atre
-1373	e atum
-872	e atus
-1371	e atze
110	e au
-1002	e auch
251	e aude
138	e auen
-618	e auer
-1252	e auf
-972	e aula
-238	e aura
-693	e aus
264	e ause
623	e auto
-754	e avec
239	e avel
942	e aven
-71	e axis
-666	e aybe
36	e ayne
-989	e azie
-973	e b
588	e bach
507	e back
-141	e bahn
-613	e bald
838	e band
484	e bank
162	e bara
-243	e base
343	e bay
-611	e be
-692	e bea
29	e beck
-190	e beit
-926	e ben
-384	e bend
969	e berg
-394	e bern
-307	e bers
237	e bert
-1743	e best
381	e beth
-997	e bhan
-1237	e bias
-1170	e bido
-186	e bien
-621	e big
-1069	e bild
-548	e bile
-893	e bine
-1398	e bis
-536	e blic
-988	e blin
130	e blue
-1331	e bnis
-134	e boa
56	e bom
-1059	e book
-714	e boss
740	e bour
87	e bund
-1430	e bung
-573	e burg
-406	e buro
916	e bury
-1	e bus
-525	e by
-912	e c
-476	e ca
-513	e cafe
-503	e call
-1293	e can
-1027	e cant
-1269	e cara
265	e care
-879	e caro
-143	e casa
-1134	e case
-585	e caso
-912	e cces
-790	e ce
-1073	e ceo
-801	e cept
126	e cess
-860	e cfo
-155	e chat
-783	e ched
-1149	e chef
272	e chel
-596	e chen
16	e cher
-478	e ches
-659	e chte
630	e chts
-1097	e ci
-529	e cial
-1672	e ciao
81	e cias
-288	e cies
-45	e cina
117	e cine
-426	e cing
-394	e cion
-540	e city
-128	e cken
-127	e cker
-176	e cket
-189	e co
-288	e code
-604	e cola
17	e cole
-966	e com
-1559	e come
-724	e como
-1007	e con
687	e coop
-586	e cord
-1068	e core
-771	e crew
-1015	e cted
-654	e ctie
-601	e cto
-879	e ctor
-562	e cuse
-1631	e cv
-1203	e cvs
-318	e czyk
-76	e d
99	e da
163	e dach
-1169	e dag
242	e dale
-382	e dame
-918	e dan
-58	e dana
-1203	e dank
-868	e dann
-1018	e dans
94	e das
-692	e dat
-74	e data
-1626	e date
-521	e dato
-1271	e day
-784	e days
-547	e dbs
-698	e ddad
114	e de
-966	e dean
-2110	e dear
-1070	e deb
-1118	e deed
48	e del
-57	e dell
99	e demy
-89	e dent
-1093	e dept
-862	e der
-805	e dern
123	e ders
-42	e des
-1456	e desk
564	e deux
-653	e dget
-393	e di
-345	e dia
270	e dian
-492	e dias
-1416	e die
-128	e dine
-352	e ding
141	e dios
-820	e dit
-66	e dium
-1191	e dmin
-1207	e dni
-902	e dnis
639	e do
-711	e does
146	e door
616	e dora
424	e dorf
-485	e dort
-1020	e dott
648	e down
-824	e dr
-1032	e dra
214	e dren
29	e du
7	e due
-1067	e duld
-746	e dule
-1380	e dung
-173	e e
-671	e each
-1041	e ease
-468	e east
-378	e eben
-735	e eber
-972	e ebot
15	e ecao
302	e echa
293	e echt
508	e ects
180	e eden
-666	e eder
-125	e edes
848	e edia
-818	e edin
81	e edit
-568	e eeds
-733	e een
-1079	e eeo
-791	e eers
-746	e efon
-652	e eg
-300	e egal
-434	e egen
94	e egin
667	e egio
-327	e ehen
-855	e eich
430	e eide
247	e eier
47	e eigh
-1123	e eike
-646	e eila
-1256	e ein
-823	e eine
223	e eira
225	e eiro
-473	e eise
-497	e eite
228	e el
-1294	e elen
-395	e elia
460	e elie
-1036	e elif
-509	e elin
117	e elix
507	e ella
95	e elle
470	e elli
-748	e ello
-715	e em
-85	e emen
175	e emie
-616	e emil
-416	e emma
-1631	e emos
-1127	e empo
-202	e en
-1188	e enas
830	e enau
-622	e ence
-1316	e ench
-733	e ency
971	e enda
-1434	e ende
-876	e enge
-594	e enna
-21	e enne
-742	e enos
-201	e ense
-259	e enst
699	e enta
-162	e ente
-529	e ento
222	e ents
415	e enue
-36	e enza
-1225	e eply
-817	e er
-740	e eral
-1027	e eran
-1127	e erat
116	e erde
-428	e ered
1487	e erei
-921	e eren
-45	e erer
434	e eres
416	e ergy
791	e eria
640	e erie
478	e erij
-1346	e erin
143	e erke
-564	e erne
-123	e erra
-613	e erry
-774	e erst
-204	e erta
145	e erte
-104	e erto
-865	e erty
-156	e erve
-626	e es
-149	e esen
58	e essa
-663	e esse
-391	e est
97	e esta
-439	e este
-839	e esto
-988	e ests
84	e et
-834	e etag
148	e etal
-583	e eter
-814	e etra
437	e etro
-555	e etta
-414	e ette
637	e etti
-1014	e etzt
-1018	e euer
-1199	e euro
-416	e eute
-322	e evel
-737	e even
-829	e ever
-1138	e evin
-545	e evor
-470	e evue
-1095	e ewer
-688	e exa
-710	e exmo
-822	e ezug
-808	e f
-1512	e fach
-249	e fair
-783	e fall
-1313	e fang
-843	e farm
-673	e feb
2	e feld
644	e fern
194	e ffee
-216	e ffen
-723	e ffer
866	e fh
-119	e fica
-290	e fice
-195	e fied
-1142	e file
-887	e fing
296	e fire
-814	e five
284	e fold
-1057	e folg
-194	e food
-12	e for
277	e ford
-995	e fore
128	e form
295	e four
-932	e fr
-1974	e frau
-299	e fri
-799	e from
233	e ften
-1174	e fter
-719	e fung
113	e fur
-1470	e fw
-543	e g
-1314	e gabe
-851	e gada
-934	e gado
-1049	e gang
59	e gary
917	e gate
-896	e gela
-688	e geld
-637	e gent
179	e gern
-307	e gers
-429	e gery
-888	e get
-103	e ghts
832	e gica
-11	e gies
-1043	e gill
-90	e ging
-778	e ginn
362	e gion
-1062	e give
-895	e gnis
-861	e go
-854	e god
-1197	e good
-1033	e got
-807	e gott
-1042	e gram
-1378	e gret
-65	e grid
-311	e gton
-289	e gung
-653	e gust
-1587	e gute
-1343	e gwen
-466	e h
-964	e ha
-510	e haft
-164	e hair
-652	e halb
499	e hale
-361	e half
-1229	e hall
-1015	e halt
-679	e hana
1	e hand
-51	e hang
-206	e hard
446	e hart
329	e haus
-834	e have
-772	e he
-1029	e head
-425	e heb
-989	e heck
193	e heid
583	e heim
72	e hein
-365	e heit
-1342	e hej
-592	e hema
-672	e her
-307	e here
580	e hern
-1667	e herr
-380	e het
-2320	e hey
-2688	e hi
-687	e hich
-238	e hief
-323	e high
-831	e hile
329	e hill
79	e hine
-118	e hing
84	e hire
-1332	e hiya
-194	e hlag
-451	e hlen
-815	e hler
-835	e hloe
-715	e hmen
-415	e hnen
-557	e hner
1074	e hnik
-1010	e hof
-1629	e hoi
-1908	e hola
762	e holm
-102	e homa
522	e home
-987	e hone
-256	e hool
151	e hope
-592	e hora
710	e hore
601	e horn
13	e hort
-962	e hose
141	e hout
-1348	e hr
-736	e hrb
-2	e hree
-751	e hren
-957	e hrer
-922	e hten
-76	e hter
-960	e hugo
-1147	e huhe
889	e huis
204	e hule
-130	e hung
-1130	e hurs
345	e hutz
-1137	e i
-1218	e iado
-888	e iale
-687	e iali
-205	e ials
-1422	e iamo
-14	e iana
304	e iane
-2	e iara
-752	e iate
-960	e iben
-80	e ical
-377	e ices
-381	e iche
-179	e icht
-37	e icia
47	e icio
-1128	e id
202	e idad
-1216	e idat
-1047	e iday
-942	e ideo
-619	e ider
-502	e ides
-131	e idge
-195	e iebe
-1122	e iela
48	e ield
-1202	e iele
-955	e ient
214	e iere
232	e iers
-606	e iese
-518	e iety
-708	e ieur
414	e ieve
-1378	e if
298	e ific
526	e igan
-51	e igen
-979	e iger
-289	e ight
-845	e ii
-304	e ijke
-850	e ik
-577	e iker
365	e ikum
-90	e il
-479	e ilar
-136	e ilen
-108	e iles
600	e ilfe
-758	e ilia
-1464	e ilie
-241	e illa
133	e ille
589	e ills
-791	e ilor
-358	e ilse
-1263	e im
-26	e imer
-19	e imon
-1357	e imos
-1212	e in
-1228	e inal
-998	e inc
8	e ince
174	e inch
-836	e inda
628	e inde
-687	e inee
-34	e inen
-588	e iner
147	e ines
-61	e inet
-531	e ing
-170	e inge
-323	e ings
478	e inho
206	e inic
-671	e inik
-727	e inne
294	e inta
403	e inte
-507	e inti
-1021	e iona
-228	e ione
-1050	e ions
-624	e ious
2	e ipal
395	e iper
-1440	e ippa
466	e ique
-528	e ires
-364	e irie
36	e irst
-699	e is
-271	e isch
-696	e ised
-970	e iser
-900	e isha
61	e ison
-957	e isor
-121	e isse
-832	e ist
580	e ista
47	e iste
51	e it
152	e ital
457	e itat
-473	e ited
-1298	e iten
-428	e iter
-185	e ites
-627	e itor
-656	e itri
-517	e itte
-223	e itut
299	e ival
-275	e ivan
-271	e iver
698	e ives
-777	e ivil
-1253	e j
-1112	e ja
-987	e jahr
-1056	e jan
-1131	e jana
3	e jean
168	e ject
-934	e jess
-1189	e jo
-1539	e jobs
-1283	e join
-1276	e jour
-1056	e juli
-415	e july
-867	e june
-1200	e juni
-1183	e just
-1310	e k
580	e kamp
-1068	e kauf
-1467	e kday
-83	e keep
-412	e keit
754	e kers
-128	e kery
-553	e kia
-855	e kim
-277	e kind
-442	e king
364	e kita
-1189	e kofi
-665	e kom
197	e kten
-1070	e ktor
-654	e kun
-392	e l
-334	e la
-861	e laat
-536	e lab
-347	e labs
-871	e lace
-465	e lage
-97	e lamt
804	e land
96	e lane
522	e lano
-847	e lant
-498	e lara
-204	e lare
-864	e lars
-15	e lary
-382	e las
244	e lass
345	e last
-236	e late
-125	e latt
-886	e latz
192	e laub
-1071	e lauf
-54	e law
-207	e laza
657	e lden
376	e lder
-439	e le
77	e lea
-1051	e leen
8	e lege
-963	e lei
215	e lein
-1351	e lena
-504	e lene
-972	e lent
-738	e lerk
669	e lers
586	e lery
150	e les
-708	e lete
-1282	e lg
-460	e lhe
-678	e lian
-59	e lice
-744	e lich
839	e lick
-521	e licy
-379	e lied
-273	e lien
540	e lier
-58	e lies
932	e life
-559	e lijk
-903	e lina
-992	e lind
964	e line
380	e ling
-640	e link
-948	e lisa
-619	e lish
-660	e list
462	e lity
-1027	e ll
101	e llan
-694	e llen
727	e ller
-374	e lles
413	e lley
-233	e llie
682	e llis
332	e llow
-985	e llte
-305	e llum
-485	e lo
-653	e load
-270	e lock
-353	e log
-898	e logo
-461	e logy
-850	e lohn
-126	e loop
-687	e loor
292	e los
201	e lots
-1101	e lou
55	e loud
-194	e love
491	e lowe
-1080	e lrat
-1181	e ltag
-941	e ltd
-533	e lten
-455	e lter
-273	e lton
33	e luca
-440	e luck
-387	e ludo
-460	e luis
-241	e lung
-759	e luss
-546	e lust
-684	e luti
118	e lvia
-1904	e m
-951	e ma
-211	e mada
-1632	e mado
-728	e mai
-1858	e mail
-124	e main
-680	e mal
-754	e mand
-127	e mann
-1065	e many
541	e mar
309	e mara
222	e mark
50	e mary
-619	e marz
-639	e may
371	e mber
-890	e me
-594	e med
-280	e meer
-1129	e meet
-992	e mein
140	e mena
-871	e ment
1296	e mere
-102	e mers
-840	e met
-1146	e mfg
-645	e mi
170	e mica
-891	e mijn
-967	e mila
-60	e mile
506	e mill
-1103	e min
-1243	e mina
-787	e mine
521	e ming
102	e mira
-675	e mise
-1046	e miss
-1599	e mit
-1215	e mme
-836	e mmen
-411	e mmer
-893	e mo
-655	e moi
-1317	e moin
-1044	e mon
369	e mond
-367	e mone
687	e mont
1056	e moor
1048	e more
457	e moss
-660	e most
-569	e mple
-948	e mpus
-1502	e mr
-831	e mrs
-1234	e ms
-1128	e msin
-958	e muhe
510	e mune
-1133	e mung
-1127	e n
-245	e na
282	e naar
-979	e nach
538	e nada
-642	e nage
147	e nale
-1209	e name
-740	e nao
-14	e nard
1166	e nary
-932	e nate
-760	e nats
929	e nbau
-132	e nces
-238	e ncia
317	e ncil
-1213	e nday
-503	e nden
-324	e nder
-265	e ndes
-967	e ndly
-920	e ndon
-645	e ndra
-292	e ndre
-983	e ne
-833	e need
-869	e nein
26	e neke
-631	e nele
316	e nell
-731	e ners
-520	e nery
-75	e ness
-530	e new
138	e ngen
-43	e nger
517	e nhof
-450	e nhor
74	e nhs
-693	e ni
-277	e nica
-671	e nice
372	e nico
-1509	e nika
554	e nine
-344	e ning
-405	e nion
-337	e nior
-518	e nise
59	e nish
-281	e nita
534	e nity
-326	e nken
-846	e nkte
-352	e nnah
-205	e nnel
-839	e nnen
687	e nner
-936	e nnes
-281	e nnis
-1491	e no
120	e noch
-855	e non
-703	e noon
-389	e noor
-578	e nora
578	e nord
-551	e nors
-984	e nos
-1708	e not
-74	e note
626	e nova
-622	e now
-1145	e nsch
507	e nsen
970	e nsit
-400	e nste
-1406	e ntag
-360	e ntal
37	e nten
50	e nter
44	e ntes
218	e ntil
-755	e ntin
-372	e nton
53	e ntor
340	e ntos
-891	e ntre
-299	e ntro
-1069	e ntry
-1146	e ntur
-706	e nuar
-491	e nung
-361	e nute
26	e nzen
-796	e o
19	e oard
-556	e ob
-110	e obal
-59	e ober
-443	e obre
-287	e ocal
-1380	e oche
-29	e of
-1273	e ofia
-500	e ofil
-103	e ogen
-554	e ogie
-759	e ogle
-283	e ohne
-1554	e oi
-810	e oife
104	e oint
-1432	e ok
-1387	e ola
-645	e olaf
121	e old
-1167	e olge
-26	e olin
-966	e olio
-518	e olle
-175	e olly
-672	e omas
489	e ombe
-961	e omer
629	e omes
-107	e omme
-543	e on
-457	e onal
-1391	e onas
-891	e onat
-591	e one
-573	e onen
-527	e ones
865	e onia
-120	e onie
-100	e onio
-998	e only
-309	e onne
-487	e onor
19	e onte
-1151	e onto
-643	e onus
37	e oods
57	e ooks
-455	e ools
-238	e oose
591	e oost
191	e op
-115	e open
-1165	e ople
-800	e ops
201	e oral
12	e ores
530	e orge
582	e oria
-5	e orin
340	e orio
-419	e orks
-608	e orna
-41	e orne
-492	e orno
-1321	e orry
-1360	e orse
-1368	e ort
322	e orte
897	e orth
13	e orto
341	e orts
-953	e os
-1539	e osed
37	e osse
-661	e osta
-656	e oste
-62	e otel
-785	e otte
714	e ough
-1086	e ould
-676	e ound
-126	e ount
1155	e oupe
-136	e ours
-536	e ourt
-353	e ouse
-513	e out
-540	e oute
-372	e outh
-143	e oved
-114	e over
-169	e ovic
-432	e owan
443	e oway
335	e owen
123	e ower
-71	e oyle
-1333	e p
-1050	e pa
316	e pace
-890	e pany
444	e para
606	e park
-1477	e part
-515	e pass
-1162	e paul
288	e pay
-954	e pc
-1467	e pdf
756	e peak
-133	e per
-1031	e phie
-173	e pice
-594	e pick
-212	e piel
-308	e pier
382	e ping
-44	e plan
-565	e plar
-951	e pls
-1464	e pm
-646	e pode
-657	e pois
393	e pool
-876	e por
515	e port
-798	e post
-1153	e pour
-772	e ppen
806	e pper
-300	e pply
120	e pr
261	e pres
-491	e pril
-940	e ps
-676	e qual
-922	e que
-959	e quel
-1671	e r
-1473	e ra
-619	e raag
541	e race
-254	e rach
-813	e rack
-462	e raco
-794	e ract
-240	e rade
688	e rado
378	e raft
165	e rage
-73	e raig
414	e rail
772	e rain
10	e rale
-497	e ramm
481	e rand
-1353	e rank
529	e rans
-484	e rant
-443	e rary
-796	e rate
-1392	e rats
-184	e raum
-840	e ravi
-643	e razo
-984	e rbal
-170	e rben
-621	e rber
738	e rbor
-737	e rbst
-454	e rces
77	e rche
-336	e rcus
-1005	e rdam
-717	e rdan
-661	e rday
-244	e rden
-638	e rder
-759	e rdes
-18	e re
-356	e read
101	e real
98	e reat
-558	e reau
-1184	e rec
707	e rede
399	e reek
62	e reen
-153	e reet
-1357	e ref
-221	e rein
505	e reis
-1185	e rely
-241	e rena
-799	e rens
-74	e rent
-107	e renz
-1235	e repo
-733	e req
-854	e resa
-616	e ress
1201	e rest
-814	e reta
-809	e rgen
654	e rgia
463	e rgie
-835	e rgpd
-1118	e rh
-1035	e rher
-84	e rial
174	e rian
357	e riat
-364	e rica
-75	e rice
101	e rich
217	e rick
-278	e rics
917	e rict
-1219	e rida
210	e rieb
63	e ried
-678	e rief
-520	e riel
-799	e rien
803	e ries
-839	e riet
-233	e rift
-901	e rify
219	e rigo
-1131	e rike
-542	e rina
124	e rine
135	e ring
-482	e ript
-340	e rise
-666	e rish
-461	e rist
172	e rita
-943	e rite
-618	e ritt
561	e rity
212	e rium
-135	e rive
-815	e riya
18	e rken
766	e rley
-921	e rlin
-937	e rlos
292	e rlow
-1252	e rman
-610	e rmat
-281	e rmin
-494	e rmly
74	e rnal
-894	e rnen
27	e road
-1079	e rob
-1284	e robe
921	e roep
-751	e roet
-24	e roll
-932	e rome
751	e rook
-979	e room
-532	e rope
-863	e rosa
95	e rose
-76	e ross
-376	e roup
703	e rove
-402	e rren
655	e rrin
813	e rrow
76	e rsen
-438	e rson
-1374	e rsos
333	e rste
-943	e rtal
377	e rten
-783	e rter
329	e rtes
-542	e rtin
618	e rton
-581	e ruar
-351	e ruch
-457	e ruck
-1055	e ruhe
-900	e ruit
-367	e rund
-557	e rung
631	e rupo
-1530	e russ
41	e rust
-1194	e ruth
-879	e rvus
-601	e s
-363	e sa
-1236	e safe
-897	e sag
-445	e sage
-613	e sam
-796	e same
1254	e samt
263	e san
-791	e sans
-799	e sapp
-964	e sara
-1064	e satz
-1029	e say
-492	e sche
386	e scue
-1105	e sday
-1191	e se
172	e see
-1169	e sehr
-848	e sei
-1146	e self
-160	e send
-1034	e sent
-641	e sera
45	e sery
-1026	e seu
643	e seum
-1370	e sful
-1116	e sgvo
16	e shby
-625	e she
-280	e shes
-293	e ship
-809	e shl
-116	e shop
-1130	e si
-198	e sica
346	e side
-132	e sier
-786	e sig
-832	e sign
91	e sing
-740	e sion
-342	e sir
312	e site
-50	e sity
-128	e sitz
-1038	e six
-440	e sler
191	e sley
-1036	e so
560	e soft
134	e sole
-123	e sons
-950	e sql
-1412	e sr
-907	e sra
-327	e srat
-728	e ssa
-93	e ssel
-564	e ssen
106	e sser
-1156	e ssor
-193	e ssum
95	e st
-1340	e stag
369	e stal
-912	e stay
-1147	e std
-1185	e sted
204	e stel
180	e stem
-1189	e sten
-951	e step
67	e ster
-663	e stes
835	e stik
-1198	e stin
7	e stle
-780	e stol
-535	e ston
-25	e stop
-1036	e stra
-392	e stro
84	e stry
-726	e su
-1355	e sua
-794	e such
456	e sud
-780	e sue
-699	e sult
-942	e sume
-561	e sung
-1179	e suo
285	e sur
-837	e sure
-114	e sv
-563	e sweg
-482	e t
-396	e ta
72	e tact
-357	e tado
111	e tadt
-1190	e taff
-1652	e tag
-494	e tage
-117	e tail
-243	e tain
-1440	e take
-1011	e takt
-154	e tale
-911	e talk
236	e tall
314	e tals
735	e tana
-1322	e tand
-435	e tant
-851	e tart
-323	e tary
225	e tate
-507	e tatt
-654	e te
-1311	e team
465	e tech
-669	e tees
-1123	e teil
801	e tein
-1039	e tel
165	e tell
184	e tels
-901	e tely
104	e tems
177	e tend
-881	e tens
-257	e term
374	e tern
234	e ters
-1595	e test
-107	e teur
-614	e teve
-284	e text
-559	e than
-124	e the
-555	e then
-893	e theo
349	e ther
-197	e they
-662	e thon
-888	e thu
-877	e ti
-129	e tial
-1099	e tian
466	e tica
-675	e tice
717	e tico
482	e tics
-1003	e tien
431	e tier
384	e ties
-881	e tile
-1089	e till
-347	e tima
-889	e time
2	e tina
244	e tine
-369	e ting
-257	e tion
185	e tiva
-376	e tive
149	e tivo
-954	e tjes
-1078	e tmas
-294	e tner
-1132	e tnis
-916	e to
526	e tock
-1288	e tom
-1013	e ton
134	e tone
-121	e top
30	e tora
-1353	e tore
-109	e tors
191	e tory
-851	e tot
-650	e tour
79	e town
-781	e trac
444	e trae
-1759	e trag
-882	e tral
-186	e tran
-150	e tras
806	e tree
657	e trel
281	e tres
-1394	e tria
-860	e triz
-55	e trum
-1105	e try
-447	e tsch
-1406	e ttag
-898	e ttee
71	e ttel
17	e tten
-1017	e tteo
-99	e tter
-948	e ttie
714	e ttle
-398	e tu
304	e tual
-130	e tube
-709	e tuck
310	e tude
-1076	e tue
-898	e tues
-1045	e tung
111	e tura
106	e ture
-1217	e turn
-672	e tut
776	e tute
754	e tuto
-24	e tuur
-312	e two
-1295	e u
-174	e uary
-649	e uate
-771	e uben
337	e uber
-946	e ucas
714	e uche
-212	e ucia
44	e udio
-773	e udos
-654	e uern
-998	e ufen
-1433	e uhr
-1253	e uipe
340	e uk
-229	e ular
-956	e ules
-1087	e ulia
224	e ully
-990	e ults
-931	e um
-1162	e uman
713	e umen
-382	e un
-508	e una
-106	e unal
-36	e unch
-570	e und
-274	e unde
-555	e unes
-776	e unft
-706	e ungs
-1341	e uni
-1363	e univ
469	e unkt
167	e unty
-627	e up
-8	e uppe
184	e uppo
-256	e ural
152	e uren
-61	e ures
639	e uria
132	e urse
-713	e use
-374	e user
518	e uses
-756	e usse
-595	e usuf
-1887	e uten
-438	e uter
-39	e utes
-1085	e uw
-1130	e v
-1035	e vacy
534	e val
533	e vale
-246	e van
501	e vane
-213	e vant
59	e vate
-1302	e ve
-901	e vely
-293	e vent
-104	e vera
650	e vers
-646	e very
-545	e vets
-193	e vi
-214	e vice
-464	e vide
-1073	e viel
-214	e vier
-345	e view
278	e ving
-197	e viso
379	e vist
-513	e voce
-847	e voll
-1581	e von
-488	e voor
-871	e vor
-450	e vos
99	e voss
-613	e vous
-900	e vp
-1111	e w
-1261	e wahl
797	e wald
-758	e wall
-288	e wand
218	e wann
-495	e want
-442	e ward
373	e ware
-191	e warm
-1162	e was
-954	e wat
439	e ways
-1067	e wear
-717	e wed
-1085	e weds
-744	e weg
-1048	e wei
-1350	e weis
380	e well
-1050	e wenn
-574	e wer
-167	e werk
-726	e wers
-115	e west
-1199	e when
-1070	e who
-470	e wich
128	e wick
-1142	e wie
-596	e wien
-764	e wil
297	e wind
-486	e wing
397	e wise
-932	e wo
-970	e woch
972	e wood
-995	e word
432	e work
-1488	e wort
-604	e wren
-1133	e x
-1258	e xcel
694	e xley
-1655	e xxx
-1266	e xxxx
-507	e y
366	e yard
-667	e year
-1200	e yes
-927	e zado
-1400	e zahl
-1035	e zeit
-571	e zess
-132	e zlei
-819	e zoe
-461	e zoom
1149	e zorg
-862	e zu
-437	e zum
-916	e zung
-539	e zur
445	early
77	early board
-150	early nobody
661	early own
-621	early provider
194	early system
84	from
-357	from board
739	from nobody
-376	from own
417	from provider
209	from system
312	from< (
252	from< ,
52	from< -
44	from< .
354	from< @
-897	from< [
28	from< ^
-347	from< at
-243	from< do
-326	from< recruiting
-601	from< recruitment
-822	from< s
-308	from< team
-375	from< the
-280	from< van
-69	from< –
-822	from<< ' s
1667	from<< ] (
28	from<< ^ ^
-320	from<< ^ recruiting
-601	from<< ^ recruitment
-83	from<< ^ the
224	from<> ( )
538	from<> , $
55	from<> - $
85	from<> . $
354	from<> @ $
-897	from<> [ $
-9	from<> ^ $
47	from<> ^ '
-1099	from<> ^ (
30	from<> ^ ,
878	from<> ^ -
279	from<> ^ .
-589	from<> ^ apply
-969	from<> ^ at
172	from<> ^ careers
-1134	from<> ^ do
191	from<> ^ hiring
-221	from<> ^ hr
-59	from<> ^ jobs
298	from<> ^ people
283	from<> ^ recruiting
-283	from<> ^ recruitment
126	from<> ^ talent
-949	from<> ^ team
467	from<> ^ –
-385	from<> at $
-241	from<> do $
-326	from<> recruiting $
-601	from<> recruitment $
-793	from<> s $
-308	from<> team $
-234	from<> the $
-68	from<> – $
8	from> $
115	from> '
531	from> (
220	from> )
58	from> ,
537	from> -
263	from> .
-589	from> apply
-969	from> at
172	from> careers
-1144	from> do
191	from> hiring
-295	from> hr
-59	from> jobs
298	from> people
151	from> recruiting
-283	from> recruitment
126	from> talent
-949	from> team
-959	from> van
449	from> –
8	from>> $ $
131	from>> ' s
257	from>> ) $
775	from>> . $
-589	from>> apply $
266	from>> careers $
207	from>> hiring $
87	from>> hr $
-59	from>> jobs $
132	from>> recruiting $
-140	from>> recruitment $
-221	from>> talent $
195	from>> talent acquisition
-803	from>> team $
-677	goes on
-102	goes on told
64	has before
-458	has before told
52	in role
209	in the domain
-1056	in the domain board
216	in the domain own
-453	in the domain system
102	initials in the domain
87	initials in the domain own
-821	is 1
-807	is 1 after !
-944	is 1 after "
-1135	is 1 after &
-18	is 1 after (
-1606	is 1 after )
-1330	is 1 after +
-118	is 1 after ,
-521	is 1 after -
-1503	is 1 after .
277	is 1 after /
-1020	is 1 after 00
-657	is 1 after 000
-956	is 1 after 1
-900	is 1 after 10
-1036	is 1 after 11
-695	is 1 after 12
-973	is 1 after 13
-760	is 1 after 14
-752	is 1 after 15
-790	is 1 after 16
-656	is 1 after 18
-1078	is 1 after 2
-963	is 1 after 20
-726	is 1 after 25
-951	is 1 after 3
-1075	is 1 after 30
-763	is 1 after 4
-957	is 1 after 40
-1237	is 1 after 45
-1056	is 1 after 5
-687	is 1 after 59
-1058	is 1 after 6
-780	is 1 after 60
-863	is 1 after 9
-1009	is 1 after 90
-253	is 1 after :
-901	is 1 after ;
-442	is 1 after ?
90	is 1 after @
-874	is 1 after [
-1489	is 1 after ]
-155	is 1 after ^
411	is 1 after a
-818	is 1 after ab
-278	is 1 after about
-682	is 1 after acht
-1236	is 1 after after
-937	is 1 after alle
-1038	is 1 after allen
-590	is 1 after alles
-853	is 1 after als
-2203	is 1 after am
975	is 1 after an
-281	is 1 after and
-930	is 1 after andere
-875	is 1 after anderen
236	is 1 after as
767	is 1 after at
-705	is 1 after au
-1555	is 1 after auf
-941	is 1 after aus
68	is 1 after avec
79	is 1 after be
288	is 1 after before
-600	is 1 after bei
-990	is 1 after beiden
-839	is 1 after beim
-719	is 1 after beruflichen
-210	is 1 after besten
-691	is 1 after bewerbung
-51	is 1 after bij
-1210	is 1 after bis
-712	is 1 after bitte
-953	is 1 after but
-241	is 1 after by
-727	is 1 after candidate
301	is 1 after con
62	is 1 after da
-2198	is 1 after das
152	is 1 after de
-1258	is 1 after dear
-324	is 1 after dein
-1645	is 1 after deine
-863	is 1 after deinem
-721	is 1 after deinen
-1089	is 1 after deiner
-184	is 1 after del
-317	is 1 after dem
-431	is 1 after den
-565	is 1 after der
-695	is 1 after deren
-1121	is 1 after des
397	is 1 after di
-1336	is 1 after die
-984	is 1 after diese
-604	is 1 after diesem
-642	is 1 after dieser
-546	is 1 after dieses
-1343	is 1 after do
-1005	is 1 after drei
-17	is 1 after du
-1252	is 1 after e
-1032	is 1 after eigenen
-1135	is 1 after ein
-1473	is 1 after eine
-1196	is 1 after einem
-1060	is 1 after einen
-843	is 1 after einer
-999	is 1 after eines
-854	is 1 after einige
-1237	is 1 after el
-895	is 1 after em
196	is 1 after en
-670	is 1 after engere
-236	is 1 after enhanced
-617	is 1 after ersten
-932	is 1 after etwas
174	is 1 after for
-493	is 1 after freundlichem
-1229	is 1 after freundlichen
-545	is 1 after from
-1034	is 1 after fünf
-1298	is 1 after für
-1073	is 1 after fürs
-470	is 1 after geehrte
-381	is 1 after geehrter
-835	is 1 after gute
-824	is 1 after guten
-607	is 1 after halbe
-392	is 1 after heer
-1097	is 1 after hello
-434	is 1 after herzlichen
-1580	is 1 after hi
465	is 1 after ihr
-1725	is 1 after ihre
-1049	is 1 after il
-1430	is 1 after im
-168	is 1 after in
-740	is 1 after ins
-1278	is 1 after interview
-813	is 1 after is
-878	is 1 after job
-1100	is 1 after kein
-1292	is 1 after keine
-839	is 1 after keinen
-761	is 1 after kleine
-975	is 1 after kurze
-745	is 1 after la
-757	is 1 after le
-825	is 1 after letzte
-504	is 1 after letzten
-302	is 1 after mehr
-1006	is 1 after mein
-1266	is 1 after meine
-1110	is 1 after meinem
-33	is 1 after met
-754	is 1 after mevrouw
24	is 1 after mit
-98	is 1 after monday
-867	is 1 after morning
-814	is 1 after nach
-701	is 1 after neue
-566	is 1 after neuen
-688	is 1 after no
-1097	is 1 after nächste
-956	is 1 after nächsten
-1627	is 1 after o
-862	is 1 after oder
-60	is 1 after of
-1076	is 1 after ohne
-420	is 1 after on
-745	is 1 after one
-1221	is 1 after or
-708	is 1 after our
65	is 1 after per
-266	is 1 after photo
-686	is 1 after plus
-914	is 1 after pm
-799	is 1 after por
-452	is 1 after recruiting
-647	is 1 after recruitment
-1118	is 1 after s
-1058	is 1 after sechs
744	is 1 after sie
-1111	is 1 after so
-275	is 1 after talent
-291	is 1 after team
-838	is 1 after thanks
43	is 1 after that
-446	is 1 after the
-1111	is 1 after through
-177	is 1 after to
-765	is 1 after tu
-895	is 1 after um
-720	is 1 after un
-2187	is 1 after und
-1076	is 1 after unser
-986	is 1 after unsere
-1472	is 1 after unserem
-1208	is 1 after unseren
-936	is 1 after unserer
-1348	is 1 after unseres
-682	is 1 after unter
-518	is 1 after van
-398	is 1 after via
-1083	is 1 after viel
-792	is 1 after vielen
-1127	is 1 after vier
-633	is 1 after vom
680	is 1 after von
-1008	is 1 after vor
-865	is 1 after votre
-408	is 1 after weitere
-1030	is 1 after weiteren
-521	is 1 after wir
244	is 1 after with
-875	is 1 after you
74	is 1 after your
-669	is 1 after zehn
-1306	is 1 after zu
-1441	is 1 after zum
-1248	is 1 after zur
-1340	is 1 after zwei
-727	is 1 after zweite
-819	is 1 after zweiten
-65	is 1 after |
-882	is 1 after ¡
-181	is 1 after £
-865	is 1 after «
-1542	is 1 after ·
-960	is 1 after ¿
-301	is 1 after à
-77	is 1 after às
-628	is 1 after über
-201	is 1 after –
-1046	is 1 after „
-1106	is 1 after •
-1032	is 1 board
-51	is 1 early
173	is 1 from
-12	is 1 letter
-208	is 1 nobody
-1001	is 1 own
-2307	is 1 provider
410	is 1 signed
410	is 1 subject
332	is 1 system
-323	is 1 told
-1924	is 1 written
165	is 2
237	is 2 after !
-925	is 2 after "
-305	is 2 after (
-474	is 2 after )
-605	is 2 after ,
-142	is 2 after -
-319	is 2 after .
469	is 2 after /
-638	is 2 after 00
-979	is 2 after 30
-150	is 2 after :
-1122	is 2 after ;
-184	is 2 after ?
-434	is 2 after [
-390	is 2 after ^
310	is 2 after a
-391	is 2 after am
644	is 2 after an
-1120	is 2 after and
-258	is 2 after at
356	is 2 after bei
1175	is 2 after bij
-254	is 2 after bis
-497	is 2 after by
692	is 2 after chez
694	is 2 after da
901	is 2 after das
7	is 2 after de
-777	is 2 after dear
-68	is 2 after den
616	is 2 after der
640	is 2 after die
-629	is 2 after do
211	is 2 after en
-277	is 2 after for
340	is 2 after from
60	is 2 after ihre
-246	is 2 after im
-602	is 2 after in
-535	is 2 after la
-1037	is 2 after mit
404	is 2 after of
-992	is 2 after on
-557	is 2 after our
1394	is 2 after recruiting
-1027	is 2 after s
-900	is 2 after the
682	is 2 after to
616	is 2 after von
-305	is 2 after with
-116	is 2 after your
-260	is 2 after |
-586	is 2 after ·
63	is 2 after –
25	is 2 board
-2	is 2 early
-232	is 2 from
217	is 2 letter
-40	is 2 nobody
-96	is 2 own
-11	is 2 provider
-116	is 2 signed
98	is 2 subject
331	is 2 system
332	is 2 told
-426	is 2 written
324	is 3
-497	is 3 after !
-670	is 3 after (
41	is 3 after ,
-109	is 3 after -
226	is 3 after .
-513	is 3 after :
329	is 3 after ?
-31	is 3 after ^
-73	is 3 after a
-541	is 3 after am
-413	is 3 after and
61	is 3 after at
-967	is 3 after das
365	is 3 after de
-86	is 3 after den
-235	is 3 after der
225	is 3 after die
-825	is 3 after eine
434	is 3 after for
262	is 3 after from
-1219	is 3 after für
-87	is 3 after im
-405	is 3 after in
209	is 3 after la
-487	is 3 after mit
-773	is 3 after nach
38	is 3 after of
-775	is 3 after our
-691	is 3 after the
539	is 3 after to
265	is 3 after with
-495	is 3 after zum
77	is 3 after |
-492	is 3 after ·
-124	is 3 after –
66	is 3 board
365	is 3 early
-138	is 3 from
-274	is 3 letter
-268	is 3 nobody
255	is 3 own
55	is 3 signed
577	is 3 subject
309	is 3 system
426	is 3 told
-48	is 3 written
13	is and
-651	is and after (
-609	is and after ,
-408	is and after .
183	is and after :
154	is and after ^
401	is and after at
348	is and early
-210	is and from
19	is and letter
180	is and nobody
-279	is and own
47	is and signed
581	is and subject
8	is and system
-177	is and told
-127	is and written
-1176	is brackets
-648	is brackets after [
-770	is brackets after ^
-473	is brackets early
698	is brackets from
-128	is brackets letter
-812	is brackets nobody
-1049	is brackets own
-524	is brackets signed
-667	is brackets subject
110	is brackets system
-141	is brackets told
-1718	is brackets written
506	is capitals
577	is capitals after (
-1666	is capitals after ,
-1002	is capitals after -
-194	is capitals after .
-380	is capitals after 00
-418	is capitals after 30
-824	is capitals after :
464	is capitals after ^
-1519	is capitals after a
-1358	is capitals after an
-1506	is capitals after and
-1187	is capitals after de
579	is capitals after der
-840	is capitals after el
-236	is capitals after enhanced
-174	is capitals after in
-1062	is capitals after of
-918	is capitals after or
-537	is capitals after our
-266	is capitals after photo
449	is capitals after the
-1246	is capitals after to
-765	is capitals after tu
-865	is capitals after votre
-1393	is capitals after with
-1725	is capitals after your
-658	is capitals after –
-1197	is capitals board
-162	is capitals early
438	is capitals from
136	is capitals letter
1267	is capitals nobody
-956	is capitals own
202	is capitals signed
-143	is capitals subject
-1517	is capitals system
-29	is capitals told
432	is capitals written
-864	is comma
-685	is comma after ,
-1326	is comma after .
-650	is comma after ^
515	is comma after the
-352	is comma board
-812	is comma early
-776	is comma from
-1248	is comma letter
92	is comma nobody
-746	is comma own
-315	is comma signed
-433	is comma subject
-413	is comma system
-532	is comma told
-621	is comma written
-306	is digits
-118	is digits after (
-765	is digits after )
-1201	is digits after ,
-423	is digits after -
-974	is digits after .
-2101	is digits after :
-150	is digits after ^
191	is digits after a
138	is digits after at
-686	is digits after de
-745	is digits after for
-197	is digits after in
-978	is digits after monday
-838	is digits after of
-642	is digits after on
-139	is digits after or
-379	is digits after the
-767	is digits after to
-708	is digits after your
-723	is digits after |
-181	is digits after £
-990	is digits after ·
-77	is digits after às
-1160	is digits after –
-821	is digits board
-1387	is digits early
-79	is digits from
-782	is digits letter
-1272	is digits nobody
-292	is digits own
-374	is digits signed
-387	is digits subject
-379	is digits system
-20	is digits told
-1050	is digits written
-374	is doing
268	is doing after ,
-770	is doing after .
-141	is doing after :
-424	is doing after ?
-618	is doing after ^
-628	is doing early
-398	is doing from
85	is doing letter
-432	is doing nobody
87	is doing own
250	is doing signed
-218	is doing subject
-822	is doing system
-102	is doing told
-2011	is doing written
652	is house
-189	is house after (
59	is house after ,
509	is house after -
298	is house after .
-138	is house after :
203	is house after ^
393	is house after a
-292	is house after am
-1231	is house after and
173	is house after at
144	is house after bei
253	is house after bij
-521	is house after by
-45	is house after das
262	is house after de
-838	is house after dem
118	is house after den
51	is house after der
925	is house after die
727	is house after for
1336	is house after from
47	is house after für
-312	is house after im
-177	is house after in
-144	is house after la
297	is house after of
-601	is house after the
226	is house after to
-831	is house after und
-855	is house after unserem
279	is house after vom
708	is house after with
-319	is house after |
82	is house after ·
322	is house after –
389	is house board
980	is house early
-191	is house from
266	is house letter
62	is house nobody
368	is house own
523	is house provider
396	is house signed
649	is house subject
736	is house system
-1	is house told
740	is house written
509	is long
-352	is long after ,
102	is long after -
-245	is long after .
99	is long after :
-34	is long after ^
64	is long after at
-1400	is long after das
-1047	is long after den
-214	is long after der
-341	is long after die
-414	is long after of
998	is long after the
7	is long after to
436	is long after with
-98	is long after |
-208	is long after –
-221	is long board
493	is long early
-10	is long from
503	is long letter
-267	is long nobody
618	is long own
131	is long signed
-273	is long subject
-330	is long system
300	is long told
209	is long written
734	is longer
339	is longer after ,
473	is longer after ^
88	is longer after the
-125	is longer early
521	is longer from
-367	is longer letter
-780	is longer nobody
925	is longer own
283	is longer signed
-374	is longer system
1169	is longer told
-112	is longer written
-1299	is mark
-523	is mark after :
-939	is mark after ^
-889	is mark early
-465	is mark letter
-980	is mark own
-824	is mark subject
-632	is mark system
-1096	is mark written
-398	is office
220	is office after :
-878	is office after ^
179	is office early
-537	is office from
-1274	is office letter
-214	is office nobody
-249	is office own
-659	is office signed
-809	is office subject
-1328	is office system
-218	is office told
-316	is office written
144	is person
-159	is person after !
-878	is person after "
-73	is person after (
-518	is person after )
206	is person after ,
-432	is person after -
203	is person after .
-50	is person after /
-243	is person after :
-1019	is person after ;
-374	is person after ?
117	is person after ^
-3	is person after a
-567	is person after and
-342	is person after at
1389	is person after bei
727	is person after bij
-255	is person after bis
419	is person after das
112	is person after de
-658	is person after dear
268	is person after den
46	is person after der
205	is person after die
-919	is person after ein
21	is person after en
-196	is person after for
324	is person after from
-720	is person after ihr
-803	is person after ihre
150	is person after im
-1215	is person after in
-122	is person after la
-402	is person after nach
-133	is person after of
-947	is person after on
-1297	is person after our
-826	is person after s
-423	is person after the
227	is person after to
-139	is person after with
-19	is person after your
259	is person after |
-370	is person after ·
-34	is person after –
94	is person board
460	is person early
42	is person from
432	is person letter
-105	is person nobody
-35	is person own
-444	is person provider
122	is person signed
-351	is person subject
94	is person system
10	is person told
9	is person written
243	is role
-472	is role after (
-264	is role after ,
-433	is role after -
-76	is role after .
-554	is role after 00
-112	is role after :
-44	is role after [
174	is role after ^
-217	is role after a
-800	is role after als
531	is role after at
-90	is role after das
-907	is role after dein
-764	is role after dem
366	is role after den
44	is role after der
-577	is role after die
-579	is role after einen
-755	is role after our
-670	is role after the
-56	is role after to
-957	is role after und
-782	is role after unsere
-64	is role after with
48	is role after |
-245	is role after –
-392	is role board
95	is role early
-30	is role from
64	is role letter
-71	is role nobody
-152	is role own
141	is role signed
-656	is role subject
179	is role system
-351	is role told
-59	is role written
-645	is small
-428	is small after (
152	is small after ,
201	is small after :
553	is small after ^
-530	is small after a
-98	is small after monday
-77	is small after on
-768	is small after the
-181	is small after £
-77	is small after às
206	is small early
-60	is small letter
644	is small nobody
-764	is small own
870	is small signed
-21	is small subject
-568	is small system
-632	is small told
-586	is small written
520	is the domain
-703	is the domain board
473	is the domain own
231	is the domain system
158	is work
-358	is work after (
-225	is work after ,
216	is work after -
11	is work after .
-554	is work after 00
227	is work after :
134	is work after ^
-217	is work after a
-800	is work after als
534	is work after at
-998	is work after das
-831	is work after dein
-649	is work after dem
438	is work after den
-284	is work after der
-1359	is work after die
-579	is work after einen
-755	is work after our
-746	is work after the
-782	is work after unsere
-725	is work after with
458	is work after |
-238	is work after –
-83	is work board
-194	is work early
-73	is work from
-144	is work letter
-247	is work nobody
-184	is work own
121	is work signed
-830	is work subject
33	is work system
-287	is work told
-186	is work written
421	letter
-809	letter board
566	letter nobody
214	letter own
-13	letter system
-64	line early
27	line early board
-30	line early nobody
-264	line early own
-305	line early provider
-802	line early system
-9	line from
-405	line from board
476	line from nobody
-300	line from own
519	line from provider
-90	line from system
-51	line letter
21	line letter board
-735	line letter nobody
329	line letter own
-171	line letter system
43	line signed
-292	line signed nobody
-18	line signed own
87	line signed system
-993	line subject
-1601	line subject nobody
-270	line subject own
-132	line subject system
162	mostly in the domain
-621	mostly in the domain board
182	mostly in the domain own
-107	mostly in the domain system
-177	no domain
-164	no domain nobody
-827	no domain own
-682	no domain system
-163	nobody
-351	out of the domain
23	out of the domain board
-1250	out of the domain own
424	out of the domain provider
607	out of the domain system
254	own
7	partly in the domain
-1026	partly in the domain board
-16	partly in the domain own
-397	partly in the domain system
424	provider
347	sender 0.9
349	sender 0.9 system
320	sender 1
320	sender 1 own
108	sender 1.2
108	sender 1.2 system
-429	sender 1.5
-171	sender 1.5 own
122	sender 2.4
53	sender 2.4 nobody
100	sender 2.4 own
290	sender 2.4 system
408	sender 2.9
400	sender 2.9 own
221	sender 3
902	sender 3 nobody
-328	sender 3 own
432	sender 3 system
222	sender 3.2
221	sender 3.2 own
183	sender 3.2 system
452	signed
-891	signed board
-122	signed nobody
395	signed own
428	signed system
598	subject
598	subject board
-649	subject nobody
542	subject own
295	subject system
-923	subject< (
-641	subject< ,
-62	subject< -
-319	subject< .
342	subject< /
124	subject< :
-131	subject< @
131	subject< [
40	subject< ^
870	subject< a
191	subject< at
-209	subject< bei
-777	subject< bewerbung
692	subject< chez
-674	subject< dein
-544	subject< der
-346	subject< en
768	subject< for
570	subject< from
-1098	subject< ihr
-1255	subject< ihre
-912	subject< im
-348	subject< in
-343	subject< interview
-688	subject< the
60	subject< to
-462	subject< with
291	subject< your
-792	subject< zum
335	subject< –
40	subject<< ^ ^
-674	subject<< ^ dein
-974	subject<< ^ ihr
-1031	subject<< ^ ihre
477	subject<< ^ your
270	subject<< application at
-396	subject<< application to
609	subject<< applying to
-1491	subject<< aw :
-94	subject<< bei der
-34	subject<< bewerbung bei
-588	subject<< interest in
168	subject<< interview with
710	subject<< invitation :
-1082	subject<< re :
-612	subject<< sv :
-1032	subject<> ( )
-864	subject<> , !
-187	subject<> , $
-595	subject<> - $
-14	subject<> . $
12	subject<> / $
-397	subject<> : $
342	subject<> : -
-15	subject<> : /
-747	subject<> : :
137	subject<> [ ]
-1807	subject<> ^ !
-993	subject<> ^ $
-1241	subject<> ^ ,
90	subject<> ^ -
-905	subject<> ^ .
359	subject<> ^ /
-68	subject<> ^ :
-819	subject<> ^ ?
189	subject<> ^ a
-103	subject<> ^ application
-1158	subject<> ^ candidatura
-719	subject<> ^ d
-1187	subject<> ^ de
-853	subject<> ^ di
-888	subject<> ^ for
-1262	subject<> ^ für
725	subject<> ^ has
-996	subject<> ^ in
-805	subject<> ^ list
-1285	subject<> ^ of
-1583	subject<> ^ test
-894	subject<> ^ to
-646	subject<> ^ your
-678	subject<> ^ zu
-38	subject<> ^ –
444	subject<> at $
-176	subject<> bei $
705	subject<> chez $
-570	subject<> der $
-346	subject<> en $
702	subject<> for $
331	subject<> from $
-738	subject<> ihr $
-1042	subject<> ihre $
-911	subject<> im $
288	subject<> in $
-1	subject<> to $
-380	subject<> with $
-139	subject<> your application
-677	subject<> zum $
303	subject<> – $
556	subject> !
215	subject> $
-491	subject> '
303	subject> (
-963	subject> )
-37	subject> ,
220	subject> -
-1099	subject> .
37	subject> /
237	subject> :
-520	subject> ?
137	subject> ]
189	subject> a
-935	subject> am
-819	subject> and
-144	subject> application
-1163	subject> candidatura
-724	subject> d
-1199	subject> de
-853	subject> di
-938	subject> for
-1262	subject> für
619	subject> has
-1180	subject> in
-671	subject> interview
-1158	subject> job
-830	subject> list
-1373	subject> of
-875	subject> on
-905	subject> por
-848	subject> sollicitatie
-1135	subject> test
-571	subject> to
-872	subject> und
-1230	subject> update
-685	subject> with
-647	subject> your
-802	subject> zu
-1337	subject> zum
778	subject> |
748	subject> –
592	subject>> ! $
215	subject>> $ $
341	subject>> ' s
-892	subject>> ) $
-98	subject>> . $
-288	subject>> : application
-499	subject>> : your
-415	subject>> ? $
88	subject>> application $
-724	subject>> d '
-550	subject>> de réception
-1021	subject>> test $
-562	subject>> zu ihrer
584	system
-1006	system board
371	system nobody
-1305	system own
-2335	system system
-617	times 0
18	times 1
537	times 2
995	times 3
257	times 4
-499	w 0
-867	w 00
-293	w 000
-360	w 03
-557	w 07
-263	w 08
-534	w 09
-1611	w 1
-935	w 10
-784	w 11
-697	w 11th
-264	w 12
-185	w 12th
-574	w 13
-808	w 14
-133	w 14th
-725	w 15
-498	w 15th
-642	w 16
-439	w 16th
-888	w 17
-857	w 18
-79	w 18th
-636	w 19
-491	w 1er
-603	w 1st
-1217	w 2
-769	w 20
-499	w 2024
-636	w 2025
-842	w 2026
-75	w 20th
-542	w 21
-98	w 21st
-486	w 22
-105	w 22nd
183	w 23
186	w 24
-598	w 25
-591	w 26
-596	w 27
-80	w 28th
-626	w 2nd
-1224	w 3
-708	w 30
-445	w 31
-423	w 3rd
-1564	w 4
-516	w 40
-776	w 45
-571	w 4th
-885	w 5
-405	w 50
-611	w 59
-556	w 5th
-780	w 6
-712	w 60
-222	w 6th
-223	w 7
-1198	w 8
348	w 88
-131	w 8th
-770	w 9
-175	w 9th
-1242	w a
-932	w ab
-890	w abbiamo
-1351	w abend
-611	w abgabe
-443	w ablauf
-462	w abraco
-889	w abschluss
112	w academy
-1083	w accept
-562	w accuse
-989	w acquisition
-1203	w act
-1074	w action
-686	w ada
-1163	w admin
110	w administration
-1052	w adresse
-1122	w adviser
-1118	w after
-663	w afternoon
-1019	w ag
170	w agence
-624	w agency
-688	w agradecemos
-843	w ah
215	w ai
99	w air
212	w al
-1097	w alan
-831	w alle
-1115	w alles
-1421	w alright
-764	w also
-1122	w although
-134	w am
-586	w amt
-403	w an
-1312	w ana
-287	w analytics
-430	w and
-650	w anders
-993	w anfang
-1189	w anforderungen
-484	w anforderungsprofil
-816	w anfrage
-604	w angaben
-759	w angebot
-1028	w anhang
-1331	w anja
-941	w anlage
-416	w anne
-377	w anschluss
-1244	w anspruch
-1213	w antwort
-492	w antworten
-695	w anything
-810	w aoife
-1416	w apologies
-996	w app
-1007	w applicant
-586	w applicants
-868	w application
-741	w applied
-1254	w appointment
-1179	w apres
-491	w april
-772	w arbeit
-749	w arbeitsvertrag
-774	w area
-800	w art
-950	w as
16	w ashby
-1117	w ask
-1205	w assessment
-902	w assistant
-597	w associate
711	w association
-478	w at
-1085	w ate
381	w atelier
-315	w atentamente
-804	w attached
110	w au
-1252	w auf
-725	w aufgaben
-1318	w aufgrund
-1669	w auftrag
-653	w august
-693	w aus
-538	w ausbildung
-1334	w ausbildungsplatz
-774	w ausschreibung
-433	w auswahlprozess
229	w authority
635	w auto
-1216	w automatic
-754	w avec
-973	w b
-1065	w band
306	w bank
-649	w base
-850	w based
343	w bay
-611	w be
-692	w bea
-806	w bearbeitung
-860	w beatriz
-1141	w bedankt
-993	w before
-761	w beginn
-926	w ben
-1292	w bescheid
-863	w besetzung
-1743	w best
-2149	w beste
-87	w beth
-477	w bevor
-1494	w bewerber
-424	w bewerberin
-964	w bewerberinnen
-423	w bewerbern
-1010	w bewerbung
-763	w bewerbungen
-992	w bezug
-1211	w bien
-621	w big
-1398	w bis
179	w blue
-134	w boa
-212	w board
56	w bom
-2452	w bonjour
-1344	w bonne
-587	w book
-714	w boss
-711	w branch
-784	w brandt
-565	w brief
-469	w bright
-1407	w bring
-780	w bristol
-583	w budget
-1179	w buenas
-762	w buenos
597	w building
-1415	w buongiorno
-498	w bureau
-1	w bus
-687	w business
-525	w by
-912	w c
-476	w ca
-152	w cabinet
-92	w cafe
-372	w call
-753	w callum
-980	w campus
-1293	w can
-1096	w candidate
-521	w candidato
286	w capital
-1266	w cara
784	w care
-233	w carla
-937	w carlos
-879	w caro
-48	w casa
-1081	w case
-585	w caso
-790	w ce
-255	w center
-1014	w central
-889	w centre
-201	w centro
-1073	w ceo
-860	w cfo
-1571	w chair
-943	w chairman
-971	w chat
-525	w check
-940	w cheers
-1027	w chef
-860	w chen
-259	w cher
-917	w chere
-177	w chiara
-871	w chief
214	w children
-835	w chloe
-383	w choose
-1078	w christmas
-994	w chrome
-1097	w ci
-1672	w ciao
-474	w city
-662	w civil
-734	w clerk
-737	w click
-38	w clinica
-336	w closing
-189	w co
-285	w code
-771	w codility
288	w coffee
357	w colegio
557	w college
-966	w com
-1061	w come
-797	w comme
-1142	w commission
-895	w committee
344	w community
-643	w como
-890	w company
-821	w competition
-699	w complete
-1007	w con
-1274	w confident
852	w consulting
77	w contact
-791	w contract
112	w cooperativa
-235	w cordialement
-627	w cordiali
-612	w cordialmente
-1070	w could
317	w council
369	w county
-1086	w court
-1202	w craig
86	w credit
-719	w crew
-601	w cto
-1631	w cv
-1203	w cvs
-76	w d
99	w da
-806	w daarna
-1169	w dag
-918	w dan
-778	w danach
-1203	w dank
-1654	w danke
-868	w dann
-984	w dans
94	w das
-692	w dat
-395	w data
-1184	w date
-1274	w daten
-1310	w datenschutz
-1125	w datum
-1490	w dauer
-1271	w day
-547	w dbs
114	w de
-1285	w deadline
-1016	w dean
-2110	w dear
-1070	w deb
-588	w december
-728	w decision
-663	w decline
48	w del
-518	w denise
532	w dental
303	w department
-657	w depois
-1093	w dept
-862	w der
-42	w des
-601	w deshalb
492	w design
-1355	w desk
-394	w deutsch
564	w deux
-1078	w dezember
-393	w di
-345	w dia
-492	w dias
-1416	w die
346	w digital
-1298	w director
-180	w disability
-507	w distinti
917	w district
-820	w dit
-656	w dmitri
-1207	w dni
639	w do
-1006	w docusign
-709	w does
-1052	w donnerstag
-498	w dossier
-1020	w dott
-824	w dr
-1032	w dra
-956	w dress
-1116	w dsgvo
29	w du
-927	w dublin
7	w due
-751	w duration
-173	w e
-871	w early
-573	w east
-1433	w easter
-77	w eastern
-1224	w editor
-225	w education
-733	w een
-1079	w eeo
-652	w eg
-854	w eignungstest
-1256	w ein
-830	w eindruck
-942	w einladung
-1294	w einstellung
228	w el
-700	w elena
-1036	w elif
-1150	w elle
-959	w eltern
-715	w em
-616	w emil
-879	w empfang
-108	w employment
-202	w en
-934	w ende
476	w energie
428	w energy
-333	w engineering
-1374	w england
-580	w english
-1375	w entscheidung
-666	w equal
-1263	w equipe
-817	w er
-723	w erfahrung
-897	w erfahrungen
-1057	w erfolg
-972	w ergebnis
333	w erste
-626	w es
-391	w est
-974	w este
-1328	w estimada
-1557	w estimado
84	w et
-1030	w euro
-792	w europe
-825	w even
-740	w event
-301	w everything
-688	w exa
-363	w example
-1258	w excel
-2028	w executive
-710	w exmo
-808	w f
-166	w facebook
-1310	w fachbereich
-668	w fahrtkosten
-431	w fair
-741	w fall
140	w falls
-1116	w familie
-89	w farah
-715	w fatima
-673	w feb
-581	w februar
-661	w february
-1005	w fecha
-847	w felix
866	w fh
-4	w field
-1129	w filiale
144	w financial
240	w finch
-1061	w fiona
298	w fire
-229	w first
-814	w five
-687	w floor
-1132	w follow
319	w foods
-12	w for
-208	w form
-610	w format
-1203	w formular
1235	w foundation
226	w four
-932	w fr
-884	w frage
-1067	w fragen
-1933	w frau
896	w freight
-1948	w freundliche
-299	w fri
-965	w friday
-1111	w fridays
-378	w frist
-799	w from
-829	w fuhrungszeugnis
176	w fundacion
113	w fur
-1470	w fw
-543	w g
615	w games
-1073	w gary
-623	w gate
-859	w geachte
-313	w geben
-1067	w geduld
-537	w gehalt
795	w gemeente
325	w gemeinde
-581	w general
-1681	w gentile
-831	w gern
-892	w gerne
-871	w geschaftsfuhrer
-909	w geschaftsstelle
-1217	w gesprach
-1088	w gesprache
-888	w get
-543	w giulia
-697	w give
-109	w global
-1064	w gluck
-861	w go
-854	w god
-965	w good
-759	w google
-1033	w got
-807	w gott
-1043	w government
-550	w governors
-545	w graag
-870	w grace
-771	w gracias
-940	w grade
-625	w graduate
-1076	w graham
511	w grand
-989	w grazie
71	w great
-687	w greenhouse
-1251	w greta
-751	w groet
-954	w groetjes
-358	w group
1155	w groupe
-749	w grund
-1329	w grunden
631	w grupo
506	w gruppe
185	w gruppo
-1807	w gruss
-2457	w grusse
-1334	w grussen
-1587	w gute
-1438	w guten
-1343	w gwen
-466	w h
-964	w ha
-867	w hackerrank
-698	w haddad
-338	w half
-747	w hall
36	w halle
-2636	w hallo
-764	w hana
-757	w handy
-1157	w hannah
728	w harbour
-772	w harriet
-834	w haus
-546	w hause
-834	w have
-829	w having
-772	w he
-1772	w head
975	w health
-425	w heb
-1342	w hej
-2274	w hello
-916	w hemos
-672	w her
-737	w herbst
-261	w here
-1570	w herr
-1181	w herzlich
-1594	w herzliche
-380	w het
-2320	w hey
-2688	w hi
-322	w high
-641	w hinweis
-1161	w hinweise
-256	w hire
-735	w hirevue
-1332	w hiya
-1010	w hof
-1629	w hoi
-1908	w hola
851	w home
955	w homes
-108	w hope
874	w hospice
271	w hospital
219	w hospitals
-977	w hospitation
-219	w hotel
200	w hotels
-736	w hours
-246	w house
776	w housing
-969	w however
-1348	w hr
-736	w hrb
-960	w hugo
-1162	w human
-1186	w humanos
-1137	w i
-1128	w id
-1378	w if
-1332	w ihnen
-845	w ii
-850	w ik
-90	w il
-358	w ilse
-1263	w im
-1353	w imogen
-1212	w in
-998	w inc
-1118	w indeed
-1737	w ines
-760	w information
-1274	w informationen
-531	w ing
-1690	w ingrid
-997	w initiativbewerbung
-912	w innen
-707	w instagram
-506	w institut
777	w institute
327	w instituto
106	w insurance
341	w international
-1616	w interview
-589	w ireland
-699	w is
-832	w ist
51	w it
-875	w ivan
-1253	w j
-1112	w ja
-876	w jahr
-853	w jahre
-1056	w jan
-1129	w jana
-685	w januar
-456	w january
15	w jean
-934	w jess
-838	w jetzt
-1189	w jo
-879	w jobs
-1203	w join
-1158	w jonas
-717	w jordan
-1056	w juli
-415	w july
-867	w june
-1200	w juni
-632	w junior
-1183	w just
-1310	w k
-135	w kaffee
-1034	w kandidat
-1150	w kandidaten
160	w kanzlei
-83	w keep
-891	w kennenlernen
-1316	w kennziffer
657	w kestrel
-1070	w kevin
-553	w kia
-855	w kim
-1296	w kind
-590	w kindly
364	w kita
-714	w klasse
-385	w klinikum
-1189	w kofi
-40	w kollegen
222	w kollegin
-665	w kom
-672	w kommen
-899	w kommission
-1011	w kontakt
-1130	w kosten
-317	w kowalczyk
-28	w kreis
-654	w kun
-392	w l
-334	w la
-861	w laat
-536	w lab
196	w labor
1160	w labs
186	w laden
-252	w land
179	w lane
-816	w lars
-382	w las
-1333	w last
-1215	w late
-54	w law
-439	w le
77	w lea
722	w learning
-884	w lebenslauf
-943	w leeds
171	w legal
-963	w lei
-339	w leila
-815	w leiter
-611	w leitung
-1288	w lena
150	w les
-1240	w letter
-747	w leute
-961	w level
-564	w lever
-1282	w lg
-460	w lhe
-474	w library
-2911	w liebe
-1592	w lieber
478	w lindqvist
-948	w link
-1199	w linkedin
-1186	w liste
273	w little
694	w living
-1027	w ll
-485	w lo
-431	w local
-1339	w location
-353	w log
56	w logistics
1001	w logistik
-541	w london
-125	w looking
-608	w lorna
292	w los
-1000	w losung
-1101	w lou
-901	w lovely
-941	w ltd
-55	w luca
-943	w lucas
-212	w lucia
-432	w luck
-951	w luis
-939	w lunch
-1904	w m
-951	w ma
-436	w madam
-1184	w madame
-728	w mai
-1139	w mail
-259	w main
-656	w mairie
-213	w maison
-680	w mal
-835	w manage
-1030	w management
-931	w manager
-1062	w managing
-1005	w mann
-1086	w many
-1030	w mappe
541	w mar
-385	w mara
-859	w march
-623	w marchetti
-706	w marco
-1280	w marcus
-648	w marguerite
-1074	w marie
916	w marine
-483	w mark
-165	w marsh
-657	w marta
-889	w martin
-619	w marz
-686	w mateo
-1017	w matteo
-639	w may
-666	w maybe
-890	w me
-594	w med
790	w media
666	w medical
-1129	w meet
-1057	w meeting
-983	w mein
-624	w meine
-1143	w member
-769	w menschen
150	w meridian
-865	w message
-840	w met
-1146	w mfg
-645	w mi
-1084	w microsoft
255	w mill
-1103	w min
-1154	w mina
202	w ministry
-361	w minute
-1184	w minuten
-1046	w miss
-1599	w mit
-772	w mittagessen
44	w mitte
-895	w mitteilung
-970	w mittwoch
-1215	w mme
-893	w mo
-655	w moi
-1317	w moin
-856	w moment
-1044	w mon
-781	w monate
-497	w monaten
-755	w monats
-621	w monday
-1134	w monique
-1135	w monsieur
-1238	w montag
-1230	w morgen
-1370	w morning
416	w moss
-660	w most
-1502	w mr
-831	w mrs
-1234	w ms
-958	w muhe
532	w municipal
457	w museum
467	w mutual
-1127	w n
-245	w na
-1384	w nach
-760	w nachfrage
-559	w nachmittag
-1249	w nachricht
-729	w nadia
-767	w name
-709	w namen
-740	w nao
897	w national
-983	w ne
-833	w need
-862	w nein
-627	w nele
727	w network
-530	w new
74	w nhs
-693	w ni
-760	w nice
-1491	w no
-855	w non
-370	w noor
582	w nord
535	w nordlicht
-389	w north
239	w northern
-984	w nos
-1708	w not
-985	w note
-498	w nothing
-776	w notice
-444	w november
-622	w now
-995	w number
-1007	w numerical
-666	w nummer
-64	w nursing
-796	w o
-556	w ob
-797	w obrigada
-712	w obrigado
-565	w october
-29	w of
-1226	w offer
-247	w office
-1129	w ohne
-1554	w oi
-1432	w ok
-615	w okafor
-1081	w oktober
-1387	w ola
-645	w olaf
121	w old
-543	w on
-591	w one
-1223	w online
-998	w only
191	w op
-115	w open
-957	w operations
-800	w ops
-1032	w oracle
-815	w original
-1368	w ort
-953	w os
-1358	w otherwise
-513	w out
-941	w over
-394	w owing
-1333	w p
-1050	w pa
305	w pacific
-613	w panel
348	w paper
-253	w papier
-1240	w para
-1481	w paris
-430	w park
-381	w parking
-1440	w part
45	w partner
-853	w partners
-1251	w passt
-794	w patricia
-1162	w paul
-960	w paula
-1103	w pauline
288	w pay
-954	w pc
-1467	w pdf
393	w pension
-1110	w people
-133	w per
-525	w person
-987	w personal
-1012	w personalrat
-1044	w personen
-656	w personio
-359	w personnel
-518	w peter
-818	w petra
34	w pflege
682	w pharma
-594	w pick
-674	w place
-724	w platz
-913	w platze
99	w plaza
-951	w pls
-1464	w pm
-646	w pode
65	w point
48	w police
-521	w policy
-876	w por
204	w port
-1201	w portal
-964	w portfolio
-292	w post
-704	w postfach
-1153	w pour
-1113	w powered
120	w pr
170	w practice
-348	w praxis
-640	w president
-223	w press
-927	w prezado
63	w primary
-1483	w principal
-1035	w privacy
57	w private
-815	w priya
-668	w priyanka
-718	w probearbeiten
-771	w probetag
-410	w probezeit
-1151	w professor
-1394	w profil
-509	w profile
-963	w programme
-942	w prufung
-940	w ps
-501	w public
-662	w python
-867	w qualifikation
-1046	w qualifikationen
-922	w que
-753	w queremos
-860	w questions
-1671	w r
-1473	w ra
801	w rail
-854	w raum
-861	w ravi
-18	w re
-909	w read
-1108	w readme
-460	w really
-1184	w rec
-316	w rechnen
-981	w recruiter
-1041	w recruiting
-1377	w recruitment
-1197	w recrutamento
-123	w recrutement
-1248	w recursos
-1357	w ref
-1100	w reference
-869	w references
-1048	w regards
65	w regional
-1378	w registered
-1147	w regulation
-365	w reisekosten
-1317	w reminder
-612	w replies
-1221	w reply
-207	w reporting
-733	w req
-1138	w requisition
-970	w reschedule
391	w rescue
-182	w research
-379	w reserve
-801	w resources
-1698	w resourcing
-246	w ressources
-1031	w results
-942	w resume
-75	w retail
-734	w review
-835	w rgpd
-1118	w rh
450	w ridge
-993	w right
-611	w ring
115	w road
-1079	w rob
902	w robotics
-533	w room
-894	w rosa
-1132	w round
-1159	w ruhe
-1134	w runde
-30	w rural
-1179	w ruth
-601	w s
-363	w sa
-1303	w sabine
-1236	w safe
-897	w sag
681	w saint
-1166	w salary
-387	w saludo
-773	w saludos
-1282	w salut
-684	w saluti
-613	w sam
-823	w same
-885	w samir
-951	w samstag
263	w san
-1375	w sandra
-791	w sans
355	w santa
-964	w sara
-644	w saturday
-996	w saturdays
-1029	w say
-540	w schedule
-476	w school
-437	w schools
-556	w schreiben
-473	w schritt
-1067	w schritte
-1191	w se
-1397	w search
-665	w secretaria
-1004	w secretary
720	w security
172	w see
-1169	w sehr
-848	w sei
-448	w seite
-532	w seiten
-1141	w sekretariat
-1069	w seleccion
-1204	w selection
-854	w selezione
-848	w send
-450	w senhor
-278	w senior
-976	w sent
-424	w september
-403	w serra
-431	w service
-640	w services
-955	w servus
-1026	w seu
-625	w she
-809	w shl
-1271	w should
-1130	w si
-760	w siamo
-786	w sig
-934	w sign
-19	w simon
-367	w simone
-813	w since
-1103	w sincerely
-997	w siobhan
-342	w sir
-1334	w sister
-860	w site
-1244	w sitz
-997	w sitzung
-1038	w six
-887	w smartrecruiters
-1036	w so
-574	w sobald
-958	w sobre
-887	w social
-518	w society
-1273	w sofia
278	w software
-42	w solicitors
-811	w sollte
-821	w sollten
-312	w solutions
-23	w sommer
-976	w sonntag
-1321	w sorry
-950	w sql
-1412	w sr
-907	w sra
-728	w ssa
95	w st
-1	w stadt
227	w stadtwerke
-453	w staff
-843	w staffing
-1136	w stage
-1138	w stand
-485	w standort
-1093	w start
-13	w state
-258	w states
251	w station
-869	w status
-912	w stay
-1147	w std
-1112	w stelle
-1259	w stellen
-858	w step
-587	w steve
538	w stiftung
-1046	w still
-957	w stock
-946	w stop
260	w street
232	w studio
-1019	w stunde
-656	w stunden
-726	w su
-1355	w sua
-903	w succes
456	w sud
-780	w sue
-1244	w sunday
-1179	w suo
-329	w support
285	w sur
-114	w sv
-488	w system
50	w systems
-482	w t
-396	w ta
-1652	w tag
-1713	w tage
-874	w tagen
-1438	w take
-1558	w talent
-1538	w talento
-911	w talk
-638	w tamsin
-701	w tariq
-654	w te
-731	w team
-791	w teamtailor
-665	w technical
-368	w technologies
1275	w technology
-1041	w teil
-1216	w teilnahme
-1039	w tel
-743	w telefon
-730	w telefonat
-902	w tell
-968	w teresa
-1267	w termin
-1311	w test
-920	w tests
-1221	w text
-124	w the
-157	w theatre
-543	w thema
-973	w then
-893	w theo
-2152	w there
-947	w they
-532	w thomas
-727	w those
-2	w three
-888	w thu
-1130	w thurs
-649	w thursday
-877	w ti
-1355	w time
-850	w tisch
-916	w to
-1237	w tobias
-1288	w tom
-985	w tomas
-686	w tomorrow
-1013	w ton
-121	w top
-851	w tot
-767	w tour
50	w town
-781	w trac
-607	w trager
-723	w trainee
-391	w training
373	w travel
-103	w tribunal
-44	w trust
-857	w trustees
-1105	w try
-398	w tu
-1076	w tue
-898	w tues
-823	w tuesday
-620	w tuesdays
-672	w tut
-312	w two
-1295	w u
-1251	w uber
-818	w ufficio
-1433	w uhr
-933	w uhrzeit
340	w uk
-931	w um
-382	w un
-508	w una
-570	w und
-987	w under
-1341	w uni
-356	w union
-162	w united
461	w universitat
-57	w university
-1741	w unterlagen
-591	w unternehmen
-1173	w unterschrift
-1301	w until
-627	w up
-766	w urlaub
-713	w use
-1085	w uw
-1130	w v
-1319	w vacancy
534	w val
559	w vale
541	w valley
-246	w van
-1302	w ve
-915	w venue
-708	w vera
-984	w verbal
-903	w verfahren
-590	w verfahrens
-992	w verfugung
-901	w verify
-725	w verstandnis
-614	w vertrag
-1131	w vertrauen
-6	w verwaltung
1127	w veterinary
-193	w vi
-1044	w video
-1073	w viel
-986	w viele
-731	w vielen
-1088	w vielzahl
-275	w view
-513	w voce
-854	w vollzeit
-1581	w von
-488	w voor
-871	w vor
-1059	w vorauswahl
-1024	w vormittag
-869	w vorschlag
-1052	w vorstand
-560	w vorstellung
-450	w vos
-182	w voss
-613	w vous
-900	w vp
-1111	w w
-1146	w wahl
-872	w wales
-1518	w wann
-495	w want
-1362	w warm
-494	w warmly
-1162	w was
-954	w wat
1065	w water
-1067	w wear
-717	w wed
-553	w wednesday
-1085	w weds
-744	w weg
-1091	w wegen
-1048	w wei
-1063	w welcome
-1141	w well
-884	w wenn
-574	w wer
-1165	w werk
-568	w werkstatt
-110	w west
-799	w whatsapp
-1199	w when
-687	w which
-736	w while
-531	w whitlock
-1070	w who
-1142	w wie
-596	w wien
-764	w wil
-280	w wishes
-932	w wo
-1198	w woche
-1293	w wochen
-591	w wochenende
-972	w word
-871	w workable
-821	w works
-859	w written
-1133	w x
-1655	w xxx
-1253	w xxxx
-507	w y
-619	w year
-1200	w yes
-1312	w yours
-595	w yusuf
-798	w zeichen
-602	w zeit
-116	w zeitpunkt
-1178	w zentrale
-948	w zeugnis
-734	w zeugnisse
-663	w zimmer
-819	w zoe
-854	w zoom
-862	w zu
-744	w zugang
-437	w zum
-539	w zur
-418	w zwischenstand
529	whole more seldom
117	within
640	within as often
816	within told
-326	writes
-882	writes own
530	writes provider
890	writes system
-638	written alone
-813	written alone board
-916	written alone nobody
-566	written alone own
133	written alone provider
348	written alone system
`;
