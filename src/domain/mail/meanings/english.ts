/** English words in plain letters by what they mean; a star ends the beginning of a word. */
export const ENGLISH_MEANINGS = `
common: you your we thanks hi hello dear please will would our not the and of to in that is it for on with as this at be have from or an are by has was were had been do does did about which there when who how what so than then them into out up down over some any all more most here just very much
you: you your yourself yourselves u ya ye youre youve youll youd
we: we our ours us ourselves weve
i: i me my mine myself ive im
third: he she him his her hers himself herself they them their theirs themselves
not: not no never cannot cant dont wont didnt isnt doesnt wasnt havent couldnt don won didn isn aren wasn weren couldn wouldn shouldn doesn haven hasn hadn needn mustn mightn ain nor neither none nobody noone nothing nowhere without unable hardly barely nope nah seldom rarely nay
only: only just merely solely simply purely exclusively
but: but however although though tho albeit nevertheless nonetheless notwithstanding whilst while whereas despite regardless conversely otherwise
if: if whether should unless provided providing assuming otherwise suppose
because: because since due owing thus hence therefore thereby accordingly consequently reason given cos cuz hinges
instead: instead rather alternatively alternative alternatives lieu sooner
regret: unfortunately regret regrets regretted regretful* regrettabl* regretting sorry sadly sad saddened saddens afraid alas unlucky gutted heartbreak* heartbroken shame pity oof wistful unwelcome
disappointed: disappoint* understand understands understanding understandabl* frustrat* dishearten* letdown blow upset* discourag* deflat* downhearted annoying maddening bummer bummed gutting crushed crushing
apology: apolog* excuse* forgive* pardon inconvenience* inconvenient mortified ashamed bear
thanks: thank* thx tx cheers ta appreciat* grateful* gratitude obliged indebted kindness
application: application* applied apply applies applying reapply reapplied submission* candidacy candidature* candidacies apps hat
candidate: candidate* applicant* contender* finalist* interviewee* jobseeker* hopefuls shortlistee* field entrants nominee* appointee* runner runners
other: other others another elsewhere else someone somebody alternative alternate different differently external internal outsider party newcomer* rival*
position: position positions role roles post posts vacancy vacancies opening openings requisition* req reqs headcount spot spots seat seats slot placement placements assignment* berth rung desk advert adverts jobreq advertis*
job: job jobs gig gigs work works working worked employment employed career* profession professions occupation* livelihood trade duties workplace workforce
training: apprentice* trainee* intern interns internship* cadet* placement placements graduate graduates graduating graduated training trained scheme schemes vacation pupillage* residency residencies fellowship* fellow coop scholar practicum clerkship* cohort intake induction articling volunteer summer sandwich programme program
interview: interview interviews interviewed interviewing interviewer* interviewee* audition* screening screener viva tryout tryouts superday panel oral
talk: talk talks talking talked chat chats chatting chatted conversation* convo speak speaks speaking spoke spoken discuss* dialogue natter* catchup yarn chinwag confab informal informally
meet: meet meets meeting meetings met acquainted introduc* sit seeing see seen coffee cuppa tea beers
phone: telephon* call calls called calling callback ring ringing rang rung dial dialing dialling dialled voicemail* mobile cell landline bell buzz extension handset text phone phones phoned phoning
video: video videos videocall* videoconferenc* zoom teams skype webex hangout hangouts facetime whatsapp gmeet onscreen virtual* camera* online webcam* vidyo bluejeans chime gotomeeting
onsite: onsite site sites premises office offices address lobby reception receptionist* floor building buildings room rooms suite entrance entrances door parking park carpark headquarter* hq street road avenue lane postcode zip directions map foyer front desk depot campus venue gate gates barrier visitor visitors badge lift elevator upstairs downstairs located branch house annex yard ave rd studio tower boardroom
visit: visit visits visiting visited visitor visitors tour tours touring show showing shown walkthrough walkaround walk walking
trial: trial trials tryout tryouts shadow shadowing taster tasters stage workday audition observed observation hospitation
come: come comes coming came pop popping drop dropping swing arrive arrives arriving arrival arrived attend attending attended attends attendance attendee* report turn
invite: invit* ask asks asking welcome summon* rsvp cordially beckon* asked
pleased: pleased pleasing pleasure delight* happy happily glad gladly thrill* excit* keen eager* overjoyed ecstatic chuffed stoked joy joyful enthus* honoured honored privilege* proud lovely psyched buzzing elated love loved
good: good great super fantastic wonderful excellent brilliant brilliantly terrific amazing lovely nice nicely fab fabulous awesome marvellous superb splendid positive stellar perfect magnificent favourable favorable best well tidings yay hooray woohoo woo grand ace smashing hurrah cracking bravo
schedule: schedul* arrang* book booked booking bookings bookable slot slots calendar* calendly appointment appointments diary diaries timeslot* pencil* organise organised organising organize organized set setup fix fixed timetabl* planned plan plans doodle itinerar* agenda* ics invitee* window windows coordinat* rsvp date dates times
available: availab* suit suits suited suiting convenien* free freely handy workable doable preferred preference preferences prefer manage okay ok works flexib* open unavailable fits
when: when whenever
which: which whichever choose choosing pick picks proposed propose proposes proposing proposal suggest* either option options nominate indicate
weekday: monday* tuesday* wednesday* thursday* friday* saturday* sunday* mon mons tue tues wed weds thu thur thurs fri sun weekday* weekend*
month: january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
clock: am pm clock oclock half noon midday midnight morning* afternoon* evening evenings lunchtime teatime tonight gmt bst cet cest est edt cst cdt pst pdt mst mdt utc ist aest aedt acst awst nzst nzdt sgt hkt eastern pacific 7am 8am 9am 10am 11am 12pm 12noon 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 11pm quarter hrs sharp
minutes: minute* min mins hour hours hrs hourlong half duration lasts lasting lasted takes taking seconds sec secs long
weeks: day days week weeks weekly month months monthly fortnight* years yearly weekend weekends nights mornings midweek workday* tomorrows
soon: soon sooner soonest shortly prompt promptly asap immediate* imminent* presently swift* speedy speedily momentarily rapid rapidly fast earliest urgent* forthwith possible quick quicker quickest quickly
today: today tonight tomorrow now currently nowadays tmrw tmw tomoz presently moment
past: yesterday last recent recently ago earlier previous previously former formerly already lately prior past
wait: wait waits waiting waited patien* await* bear hang tight sit hold stay wonder wondering queue queuing longwinded pending lingering impatien* meantime interim
delay: delay* longer postpon* slip slid slide defer deferred deferral* deferring extend extended extending extension* slower slow slowly slowing behind backlog* later late lateness overdue pushed push setback* stall* holdup* protract* prolong* dragg* drag timeline* timeframe* timescale* timing timings anticipated hiccup hitch snag slack revised bottleneck* slipped slipping slippage
still: still yet remain remains remaining remained continue continues continuing continued ongoing unchanged persist* alive active
until: until till til untill pending before
hold: hold holding pause pauses paused pausing frozen freeze freezes freezing froze suspend* suspension standstill standby moratorium shelved shelve parked limbo abeyance stopped stop stops stopping ice embargo backburner burner interrupt* unresolved undecided hiatus deferred deferral postpon* stasis backseat revisit* resumes resumed resuming restart restarts restarted dormant stuck unfreez* thaw* halt halted halts halting
budget: budget* fund funds funding funded funder* unfunded financ* headcount restructur* reorg reorgs reorganis* reorganiz* merger* merged merging acquired insolven* bankrupt* cuts cutbacks cutback savings approv* signoff signed authoris* authoriz* board boards committee* trustee* directors directorate ministry treasury consultation consulting redundan* layoff layoffs downsiz* takeover fiscal fy investors runway quarter allocation* establishment realign* integration shareholder* council ratif*
decide: decid* decision* determin* conclude concluded concluding conclusion* verdict* resolv* resolution* elected deliberat* opted mind minds settled judged debated vote voted weighed
result: result results resulted outcome* score scores scored scoring mark marks grade grades findings upshot ranking rankings percentile pass marked rated rating
chose: chose chosen choose chooses choosing choice choices select* pick picked picking picks prefer preferr* preference favour favoured favor favored opt opted opting elected appointed appointee went gone settle settled settling handpick* awarded leaned leaning sided nod offered appointing plumped plumping among amongst
filled: fill filled filling fills taken given occupied awarded appointed appointee gone accepted snapped assigned offered unfilled
closed: close closed closes closing closure closures concluded conclude concludes ended ends ending end shut shuts shutting wrapped finished expired lapsed discontinued removed withdrawn archived terminated unposted
further: further forward forwards proceed* progress* advanc* continu* pursue pursued pursuing ahead onward onwards move moving moved farther beyond taking taken
consider: consider considers considered considering consideration* reconsider* account contempl* deliberat* ponder* mull mulling mulled weigh weighing weighed thought reflect reflected reflecting reflection regard
next: next following follows second third then subsequent* afterwards upcoming forthcoming 2nd 3rd ensuing follow
stage: stage stages round rounds step steps phase phases process processes procedure procedures hurdle hurdles campaign campaigns exercise exercises sift sifted sifting loop loops funnel pipeline milestone competition final tier
shortlist: shortlist* longlist* finalist* final finals narrowed narrow narrowing whittl* sift sifted sifting preselect* frontrunner* contention top running
unsuccessful: unsuccessful* declin* reject* refus* turned ruled eliminat* disqualif* exclud* discount* dismiss* discard* deselect* ineligible unsuitable unsuited passed passing pass unqualified unplaced nonselect* negative knocked dropped stopped regret withdrawn unappointable unselected deny denied failed released rescind* axed nope dead denial denies occasion nonstarter
match: match matches matched matching fit fits fitted fitting profile profiles requirement* require requires required criteria criterion qualif* align* correspond* tailored specification* spec specs suit suited suitab* ideal essential desirable mismatch* overqualif* underqualif* meets eligib* relevan* compatib* appointable competenc* prerequisite*
experience: experience* background* skill skills skillset* skilled knowledge expertise competenc* competent track qualification* capabilit* abilities ability credential* proficien* seasoned pedigree inexperience* accomplish* achievement* strengths talents knowhow seniority depth history certified licensed expert experts
strong: strong stronger strongest strength* strongly impress* suitable closely closer closest better nearer calibre caliber outstanding exceptional* solid quality valued admire* edge edged convinced convincing talented enjoyed enjoy liked compelling competitive capable excellent struck standout stood remarkable insightful thoughtful promising gifted superb personable deserv* credible articulate worthy extraordinary phenomenal incredible terrific pipped shone highly formidable ideal
many: many number numbers numerous high large lots lot several hundred hundreds thousand thousands dozen dozens volume volumes overwhelm* flood* inundat* influx unprecedented plenty swamped deluge* multitude huge heaps tons countless considerable excess avalanche massive response oversubscri* pile popular popularity sheer
keep: keep keeps keeping kept retain* retention file filed store stored stay stays remain hold holding record records save saved bookmark* preserve* archive*
pool: pool pools database* databank register registered reserve reserves reserved reservist waitlist* waiting list roster rosters community network pipeline crm backup standby understudy bench talentpool
future: future again later henceforth afterwards opportunit* reapply* autumn fall spring winter summer eventually someday onwards forthcoming other years
wish: wish wishes wished wishing hope hopes hoped hoping hopeful* best cross crossed fingers desire want wants wanted
luck: luck lucky success successes endeavour* endeavor* successfully wishing prosper* fortune bon voyage flourish* thrive bright
search: search* hunt hunting hunts looking looks seek seeks seeking sought jobsearch* jobhunt* quest find finding scout scouting sourcing
feedback: feedback debrief* comment comments remarks pointers constructive critique* tips advice remark insights
answer: answer* reply replies replied replying respond* response responses revert reverts unanswered acknowledgement
hear: hear hears hearing heard inform informs informing informed update updates updated updating notif* know advise advised advises tell telling told news let posted word loop shout announce* relay convey relayed intimate apprise* share shared say
contact: contact contacts contacted contacting touch reach reaching reached follow followup ping email emails emailed mail message messages messaged write writes writing wrote drop line correspond* liaise* connect connecting getting
received: receiv* receipt* arrived arrives landed reached logged recorded registered got submitted safely delivered entered lodged thru captured lands bag gotten pile
review: review* read reads reading screen screens screening screened assess assessed assesses assessing evaluat* examin* look looks looked study studied check checks checked checking scrutin* inspect* vet vetted sift sifted sifting deliberat* perus* judge judged judging compare compared comparing comparison weigh sort mull consult consulted consulting rolling batch batches
confirm: confirm* acknowledg* verif* affirm* hereby certif* reconfirm*
documents: document* cv cvs resume resumes attach* certificate* transcript* letter letters form forms paperwork enclos* dossier* reference references file files pdf copy copies curriculum vitae scan scans scanned annex* appendix papers statement statements covering payslip licence license docs doc docx diploma diplomas
number: number numbers reference ref refs id ids nr requisition* req jr identifier* quote quoting quoted confirmation code
automatic: automat* noreply donotreply system systems generated unmonitored monitored mailbox mailboxes autorespon* autoreply unattended undeliverable computer bot robot unread inbox reply replies auto spam junk
privacy: privacy gdpr data consent* confidential* personal retention erasure erase deletion delete deleted retain cookies ccpa dataprotection controller disclos* hipaa
test: test tests tested testing assess assessment* quiz* questionnaire* psychometr* aptitude* hackerrank codility codesignal hirevue shl testgorilla testdome coderpad kenexa cubiks pymetrics mettl talentq coderbyte hackerearth vervoe devskiller testlify criteriacorp wonderlic glaser situational numerical reasoning inventory simulation* simulator proctor* exam exams examination* evaluation* personality cognitive sjt mcq mcqs versant typing diagnostic* centile percentile practical practicals assessor assessors
task: task tasks challenge challenges exercise exercises case cases assignment assignments presentation* present presenting portfolio portfolios sample samples homework takehome brief briefs project prompt prompts scenario scenarios memo slides deck repo dataset tray coding prepare preparation worksheet roleplay instruction instructions
complete: complete* completing completion finish finishes finished fill filling filled submit submits submitting submitted undertake undertaking undertaken perform performing sit sitting attempt attempts carry carried undergo begin solve solved solving record recording done uncompleted return
send: send sends sending forward forwarded forwarding email emailed emailing upload* supply supplied provide provided providing provides submit submitting mailing mailed return returned returning pass share transmit* dispatch* deliver resend*
deadline: deadline* due by before latest expir* valid validity lapses lapse lapsed within midnight cutoff window closes closing elapse* overdue extension until eod cob
link: link links linked click clicks clicking clicked button buttons below portal url portals website websites webpage page tap press hyperlink* visit browser dashboard via qr above
account: account accounts login logins logon log logged logging signin register registered registration username* user credentials profile activate activated activation sso workday candidatehome dashboard inactiv*
code: code codes password* passcode* verify verification verifying otp pin authenticat* reset resetting 2fa passphrase onetime activate
finish: finish finished finishing incomplete unfinished draft drafts saved started begun abandon* continue unsubmitted outstanding partway halfway uncompleted almost nearly pending missing blank
offer: offer offers offered offering proposing proposal appointment extending pleasure unconditional conditional provisional verbal package
contract: contract contracts contractual terms letter agreement* clause* conditions employment paperwork statutory handbook addendum particulars
sign: sign signs signing signed signature* countersign* docusign hellosign adobesign esign* initial execute executed dotted witness ink unsigned
salary: salar* pay pays paid payable payment remunerat* compensation wage wages bonus bonuses hourly stipend* annum annually annual pa gross net rate rates earn earning earnings commission ote equity options euro euros eur gbp usd cad aud chf k ctc base package pound pounds dollar dollars lpa superannuation prorata rata band bands allowance allowances incentive* overtime biweekly fortnightly payscale increment* benefits
start: start starts starting started begin begins beginning began begun commence* commencing onboard* induction orientation kickoff joining effective first launch
join: join joins joining joined joiner* team teams aboard become becoming becomes crew family onboard* member colleagues ranks fold together
hire: hire hires hired hiring employ employs employed employing appoint appoints appointed appointing appointment recruit recruits recruited recruiting engage engaged engaging onboard* promote promoted promotion rehire* takeon newhire staffing
welcome: welcome* aboard
congrats: congrat* hooray kudos bravo woohoo felicitat* celebrat* done
accept: accept* agree agrees agreed agreeing agreeable subject condition* contingent unconditional* satisfactor* countersign satisfied rescind* provided
benefits: holiday holidays vacation leave pension pensions benefit benefits probation* pto insurance healthcare dental vision 401k allowance perks perk hours sick maternity paternity superannuation entitle* notice bonus relocat* wellbeing gym vhi overtime housing
withdraw: withdr* retract* retreat bowing bow step backed revoke revoked rescind* pulling pulled
cancel: cancel* scrapped scrap annul* void voided axed unable abandoned calloff called
move: move moved moves moving reschedul* rearrang* change changes changed changing swap swapped switch switched shift shifted push pushed forward alter altered alteration* amend* rebook* replac* adjust adjusted adjustment bring brought postpone postponed
reminder: remind* forget forgotten forgot forgets nudge nudging nudged remember upcoming don chaser chasing heads missed
survey: survey* rate rating ratings opinion* questionnaire feedback poll polls anonymous* anonymise* nps trustpilot glassdoor stars score scale satisfaction satisfied
unsubscribe: unsubscrib* newsletter* preference preferences subscri* opt optout manage stop mailing bulletin* digest
alert: alert alerts alerted jobalert* recommend* suggested saved digest daily weekly matching matches new posted postings listing listings keywords keyword edit browse miles km nearby similar jobseeker* search searches easily hiring jobs vacancies easy updated radius filter* unsubscribe glassdoor totaljobs indeed ziprecruiter adzuna
hr: hr human recruit* talent resourc* personnel staffing ta acquisition hrbp rpo onboarding workforce
profile: linkedin xing reaching stumbled across profile opportunit* exciting approach* headhunt* sourcing sourced sourcer referr* recommended passive discreet* confidential confidence cold noticed spotted caught open openness curious curiosity explore exploring passed eye tempt tempted pitch network connection inmail github behalf retained exclusive* bluesky blue natter mutual
client: client clients customer customers behalf exclusively agency agencies consultancy consultant* retained mandate* desk temp temps temping temporary umbrella endclient employer
interest: interest interested interesting interests disinterested uninterested intrigued curious keen tempted appeal*
remote: remote remotely hybrid wfh telework* telecommut* homeworking anywhere home onsite distributed hotdesk*
lease: apartment* flat flats flatshare flatmate* housemate* rent rental rentals rented renting lease leases leasing tenan* landlord* landlady viewing viewings property properties letting lettings bedroom* mortgage* realtor* roommate* condo bungalow furnished sublet* deposit housing estate
study: universit* study studies studying college* degree degrees course courses master masters bachelor* phd postdoc* semester* tuition admission* admit admitted enrol* campus lecture* professor* student* scholarship* grant grants fellowship* thesis dissertation undergrad* postgrad* faculty module modules ucas alumni alumnus academic registrar dean bursary bursaries supervisor research seminar* exam exams syllabus coursework matriculat*
school: school* nursery nurseries child children kindergarten* daycare preschool* parent parents pupil pupils teacher* headteacher* pta toddler* ofsted term kid kids childcare classroom* parental creche playgroup* homework daughter son
loan: loan loans mortgage* credit insurance insurer* insured policy policies bank banks banking banker card cards overdraft* lender* lending borrow* premium underwrit* claim claims policyholder* creditworth* debit repayment* apr visa debt debts
order: order orders ordered ordering deliver* parcel* packages invoice* purchase* refund* shop shopping shipping shipped ship shipment* courier* tracking quote quotes quotation* basket cart checkout receipt returns warranty discount discounts item items voucher* sale sales price prices stock dispatch* tender
event: event events fair fairs webinar* workshop* ticket tickets conference* seminar* meetup* festival* party summit* expo keynote* booth* exhibit* speaker* session sessions symposium gala register registration hackathon* networking agenda concert concerts
doctor: doctor* clinic clinics patient patients hospital* dentist* treatment* surgery gp gps medical medicine* prescription* physio* referral* appointment therap* xray vaccin* ward diagnosis consultant optician* vet dental bloods scan scans nurse nurses nursing
club: club clubs member members membership* season league rowing football soccer rugby cricket tennis squad coach* choir choirs captain pitch gym chess orchestra theatre audition auditions player players fixtures
visa: visa visas permit permits immigration passport* sponsorship* sponsor sponsored citizenship citizen citizens embassy h1b residence resident residency ukvi clearance nationality biometric* brp consulate
colleague: colleague* coworker* project projects deck quarterly sprint sprints standup* ticket tickets agenda minutes stakeholder* sync roadmap rota boss teammate* workstream* kpi kpis jira retro backlog spreadsheet slack report memo
hiringside: scorecard* debrief* interviewer* panel panels panellist* panelist* requisition* req reqs headcount applicants applicant candidates shortlisting hires jobreq backfill* recuse* greenhouse workable ashby lever scoring scored approver* intake posting pipeline* rejection*
security: security secure fraud* suspicious phishing scam scams scammer* unauthor* breach* impersonat* fake hacked malware compromised device unusual blocked hackers 2fa fingerprint*
payroll: payroll* payslip* paystub* tax taxes w2 w4 1099 p45 p60 p45s timesheet* iban bank deduction* hmrc irs withholding nino i9 remittance paycheck* paye contribution*
expenses: travel travelling traveling travelled expense expenses reimburs* mileage fare fares train trains bus taxi taxis rail railcard petrol fuel receipt receipts tube tram uber claim per diem refunded ticket
bring: bring brings bringing brought passport* id ids licence license identification identity originals proof photo photocop* badge carry wear laptop copies card
person: manager managers head heads director directors owner owners supervisor* chief chair chairman chairperson lead leader leaders leadership president vp ceo cto cfo coo cmo principal panel boss bosses partner partners deputy coordinator executive officer founder* superintendent headteacher foreman secretary trustees
hard: hard harder hardest difficult* tough tougher toughest close closer closest tricky easy easily agoni* narrow narrowly painful struggle* heartrend* torn wrench* painstaking margin whisker tight split razor fiercely fierce
effort: effort* commitment committed dedicat* time trouble energy devote* hours spent spend prepar* gave giving diligence engagement interest invested investing investment
encourage: encourag* hesitate eye monitor reapply welcome invited feel urge urged revisit consider touch worth disheartened* future connected apply heart worry worries
careful: careful* thorough* diligent* considered detailed closely rigorous* conscientious* thoughtful* depth attentive* due fully
reason: reason reasons reasoning rationale factor factors ground grounds why explanation* explain explained explaining basis cause
list: list lists listed listing waitlist* waiting roster register schedule
place: place places placed placing rank ranks ranked ranking rankings runner second third fourth reserve merit order 1st 2nd 3rd
please: please pls plz kindly request requested requests requesting grateful oblige
must: must need needs needed needing require required requires requirement* mandatory compulsory oblig* ought essential necessary
would: would could d might may like love wouldn
pastbe: was were been had wasn weren hadn did
will: will ll shall gonna won
some: some someone somebody individual person anyone anybody gal lad fella guy else one folk folks man woman
greeting: dear hi hello hey hiya hullo greetings howdy sir madam sirs mr mrs ms miss mx dr prof gday everyone folks team ladies gentlemen evening morning afternoon yo
closing: regards sincerely faithfully truly cordially respectfully best kindest warmest warmly yours wishes cheers rgds br kr xx xo xoxo affectionately signed ps fondly respects warm
questions: question* query queries enquir* inquir* ask clarif* doubt doubts faq faqs concerns concern
device: laptop* computer* webcam* microphone* mic headset* headphone* browser* calculator* quiet internet broadband wifi camera* tablet* desktop* screen chrome firefox safari device devices connection distract* monitor keyboard plugin pop battery equipment
tech: python sql java javascript typescript aws azure gcp kubernetes docker react angular node php ruby rails golang linux excel tableau git github cloud devops sap salesforce api backend frontend fullstack software kotlin scala terraform spark snowflake dotnet hadoop hubspot autocad figma saas powerbi django jenkins oracle
senior: senior seniors junior juniors lead principal staff assistant associate deputy graduate trainee entry midlevel mid chief head vice executive intermediate ii iii manager
placename: location* located based city town area region regional county district local nearby london manchester birmingham leeds bristol glasgow edinburgh cardiff belfast dublin cork york boston chicago austin toronto vancouver sydney melbourne auckland singapore uk england scotland wales ireland usa america canada australia britain liverpool sheffield nottingham newcastle cambridge oxford denver seattle dallas houston atlanta california texas berlin paris amsterdam zurich
fulltime: full fulltime parttime permanent perm temporary temp contract fixed freelance* fte casual seasonal hours zero ongoing term hourly self contractor* locum fractional ftc
first: first firstly 1st prelim* early introductory opening initial initially
checks: reference references referee* background check checks checked dbs criminal screening vetting vetted clearance medical occupational verif* health drug polygraph fingerprint* pre preemployment credit enhanced conviction* disclosure barred eligibility everify declaration right proof
family: family families birthday* party parties friend friends mum mom dad mother father nan gran grandma sister brother daughter son baby husband wife uncle aunt cousin* wedding* christmas easter anniversary kids mate lads granddad grandad love hugs xx holiday
food: lunch* dinner* breakfast* brunch cake cakes recipe* restaurant* meal meals menu pizza coffee beer beers tea drinks bbq potluck sandwich* supper snack* buffet cook cooking chef kitchen curry pub bread canteen
travelbook: flight flights airline* airport* hotel hotels trip trips holiday itinerar* boarding checkin luggage baggage reservation* airbnb hostel cruise cruises passenger* departure depart departs departing booking bookings fly flying gate
repair: repair* plumb* electrician* builder builders boiler* installation install installed installer* garage mot mechanic* leak* roof roofing decorat* kitchen* broken fix fixing maintenance handyman heating tyre tyres washing estimate quote
police: police policing court courts lawyer* solicitor* attorney* authority authorities tribunal* jury judge sheriff council magistrate* legal witness fine fines offence licensing probate hearing appeal barrister* parish
volunteer: volunt* donat* charit* fundrais* unpaid nonprofit* foundation mentor mentors mentoring befriend* foodbank* blood giving trust
completefile: missing incomplete lacking outstanding additional resubmit* resend* supply provide provided omitted blank absent clarification missed unreadable illegible attach overlooked unclear
confidential: confidential* disclaimer* recipient* intended addressee* privileged unauthor* strictly delete disclosure discreet private notify sender
company: company companies organisation* organization* firm firms business businesses corporate corporation* employer* enterprise* group limited ltd llc inc plc llp gmbh department* startup* agency institution trust holdings division pty subsidiary co
age: year years yr yrs aged age old older twelve
impression: impress* motivat* personality enthus* passion* attitude confiden* character energy rapport chemistry communication values presence curiosity warmth candour candor insight* charisma professionalism integrity empathy maturity
unchanged: unchanged remains remain same agreed still originally original planned standing stands stand confirmed unaffected keep usual identical
both: both all everyone everybody each every together whole entire
questionhow: how what why who whom whose where whatever whether whoever
think: think thinks thinking thought thoughts believe believes believed belief feel feels felt feeling opinion view views reckon guess suppose imagine seem seems seemed suspect sense sounds expect
able: able can possible possibly possibility may might unable could capable ability feasible probably perhaps maybe likely unlikely
yes: yes yeah yep yup indeed certainly absolutely definitely sure course surely aye obviously
numberword: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen couple pair both
gotthrough: passed progressed progressing progresses advanced through successful congratulations cleared shortlisted made hurdle invited reached
lack: short lack lacks lacked lacking fell fall missed miss misses below insufficient weaker weakest thin gap gaps shy underqualified unable limited less outside narrowly pipped edged
timed: timed untimed timer attempt attempts attempted retake retakes retry retries practice practise unlimited proctored proctoring pause paused interruption* uninterrupted accuracy simulation calculator* webcam* pointers ticking tries max maximum
workwear: wear wearing dress dressed attire casual smart boots shoes trainers tie clothes clothing suit uniform ppe hivis dietary allerg* vegetarian vegan adjustment* accommodation* accessib* wheelchair
equal: equal equality diversity diverse inclusion inclusive disabilit* veteran* gender ethnicity discriminat* protected verify opportunity monitoring race
status: status progress track tracking tracker update updates stand stands stage dashboard
contest: contest* award awards grant grants bid bids nominat* prize* cohort accelerator* incubator* founder* competition* entry entries elected election* vote voted votes ballot manuscript* submission* referee exhibition* allotment* tender tenders
changeofplan: direction priorit* rethink rethought revised redefined reshap* scope reassess* reevaluat* pivot* redesign* restructur* reprioriti* evolv* strategic strategy needs requirements circumstance* uncertain* unforeseen unexpected* reorgani*
dateordinal: 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st
recruiterintro: recruiter* headhunter* specialize* specialis* behalf partner partnered partnering search executive agency consultancy client mutual mandate* introduc*
`;
