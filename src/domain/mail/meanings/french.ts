/** French words in plain letters by what they mean; a star ends the beginning of a word. */
export const FRENCH_MEANINGS = `
common: je tu bonjour merci votre nos ce cordialement ne le la les des et de du un une en est que qui dans pour par sur avec cette ces au aux pas plus nous vous sont se sa son ses ou mais si tout etre avoir qu ont ete fait bien tres comme
you: vous vos tu te t toi ton ta tes tien tienne tiens votres votre
we: nous notre nos on notres
i: je j me m mon ma mes moi mien mienne miens
third: il ils elle elles lui leur leurs eux son sa ses celui celle ceux celles
not: ne n pas non ni aucun aucune aucunement jamais rien sans nul nulle nullement guere impossib* incapab* negativement
only: seul seule seuls seules uniquement juste exclusivement seulement
but: mais toutefois cependant pourtant neanmoins malgre nonobstant
if: si sinon cas condition pourvu eventuel* echeant defaut
because: car parce puisque raison cause donc consequence effet motif
instead: plutot lieu autrement contraire davantage
regret: malheureus* regret* desole* helas navre* peine* attrist* triste dommage malencontreus* confus degout* penible creve tristesse
disappointed: decev* decu decus decue decues decept* comprend* compreh* frustr* decourag* moral
apology: excus* pardon* desole desolee indulgence contretemps navre navree
thanks: merci mercis remerci* gratitude reconnaissan* appreci* gre sensible sensibles touche touchent
application: postul* demande demandes inscri* dossier dossiers offreur pretend* soumi* soumett* depose deposee deposer deposant depot deposez spontane* preinscription preinscrit candidature candidatures
candidate: candidat candidats candidate candidates postulant* finaliste* laureat* preselectionne* finissant* impetrant* pretendant* profils
other: autrui ailleurs quelqu different* differemment autre autres
position: poste postes post fonction fonctions place places role roles intitule offre affichage ouverture ouvertures vacation* mission missions dotation* vacant vacante vacants vacantes ouvertes
job: emploi emplois travail* travaux boulot* metier* carriere* profession* embauche bosser bosse bosses job jobs boite
training: stage stages stagiaire* apprenti* alternan* preapprenti* formation* volontariat* etudiant* benevol* graduate* mentorat* tuteur* tutrice* doctorant* externat civique cfc
interview: entretien* entrevue* audition* interview* jury oral oraux orale orales casting
talk: echang* discut* discussion* parler parle parles parlez parlons parlera parlerons parlant convers* causer causons causerie jasette jaser jase papot* bavard* dialogu* debatt* debrief* evoqu* tchatch* blabla
meet: rencontr* reunion* reunis reunit connaissance connaitre revoir recevons recevrons recevra accueill* rassembl* recevoir
phone: telephon* tel appel* rappel* fil phone portable gsm mobile natel sms texto joign* joindre numero vocale
video: video* zoom teams skype webex meet distanciel virtuel* distance ecran ligne camera whatsapp visio visioconference
onsite: bureau* accueil site sites locaux siege salle salles etage batiment reception rue avenue boulevard quai place parking stationn* entree hall presentiel agence adresse secretariat ascenseur couloir sonner sonnez sonnette garez metro acces usine atelier chantier plan
visit: visit* tour decouvr* decouvert* immersion montrons
trial: essai essais journee immersion observation pratique matinee demi decouverte probatoire
come: venir viens vient venez venons viendr* venu venue passer passe passez passes passera passerez presenter presentez deplac* rentre monter presente
invite: convi convions convie* convoc* convoqu* attendu attendue attendus attendons pries invit* attendent
pleased: plaisir* ravi ravis ravie ravies heureu* content contents contente contentes enchant* volontiers joie hate rejoui* enthousias* honneur agreabl* avantage impatien* fier fiers fiere
good: bon bonne bons bonnes beau belle super genial* excellent* top nouvelle nouvelles parfait* formidable* merveill* magnifique* positif positive positives favorabl* chouette nickel
schedule: rendez rdv creneau* agenda* calendrier* planifi* planning* program* horaire* plage* reserv* cale caler calons conven* doodle calendly heure prevu prevue prevoir organis* fixe fixer fixee fixons fixes fixera date dates
available: disponib* dispo dispos convient conviendr* convienn* convenance libre libres arrang* irait iraient empechement preferer possible libere liberer liberez libererez
when: quand quel quels quelle quelles moment moments
which: quel quels quelle quelles lequel laquelle lesquels choisir choisis choisissez choix propos* suggest* sugger* selectionnez cochez
weekday: lundi* mardi* mercredi* jeudi* vendredi* samedi* dimanche* lun mer jeu ven sam dim week
month: janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil sept oct nov dec
clock: heure heures h matin matinee midi soir soiree minuit aprem demi demie 9h 10h 11h 12h 13h 14h 15h 16h 17h 18h
minutes: minute* min mn heure heures dure durera duree durer durent quart demi demie quarantaine vingtaine environ
weeks: jour jours semaine* mois journee* quinzaine dizaine an ans annee annees trimestre* semestre* huitaine ouvrables ouvres
soon: bientot prochainement rapid* delais possible immediat* incessamment vite ouvrables
today: aujourd hui demain maintenant present desormais actuel* lendemain surlendemain presentement
past: hier dernier derniere derniers dernieres passe passee recent* recemment precedent* ecoule* auparavant deja depuis veille
wait: attente patien* attendant languir suspense attendre attendez attendent attends attendrons
delay: retard* tard repouss* report* differe* prolong* ajourn* trainer traine tarde* longue longtemps davantage temporis* ulterieur* plus decale decaler decalee decalage delai delais
still: encore toujours demeur* reste restent restez restons restera continu* inchang* actif active actives maintenu* maintien*
until: jusqu jusque
hold: suspend* suspens* pause gel gele geles gelee gelees geler bloqu* interromp* interrupt* arret* standby stand report* differe* moratoire provisoir* momentan* fige* attente stop stoppe stoppee
budget: budget* credit* financ* subvention* subsid* fonds effectif* restructur* reorganis* fusion* rachat* direction validation autoris* arbitrag* enveloppe* economi* depens* conjonctur* comite* conseil rapprochement liquidat* licenci* redress* approb* derogation* enterin* plafond* hierarchie
decide: decid* decision* tranch* delib* arbitr* resolu determin* prononc* verdict* arret* statuer vote votes reflexion statuera opte opter resolution choix
result: resultat* issue issues verdict bilan aboutiss* conclusion* score scores note notes notation classement rapport
chose: chois* choix retenu retenus retenue retenues retenir retient selection* prefer* privilegi* opte* designe* elu pench* faveur nomme nommee attribu* octroy* vainqueur gagne designation tournons tourner confie confier
filled: pourvu pourvus pourvue pourvues pourvoir combl* occupe occupee attribu* octroy* repourv* pris complet complets trouve
closed: clos close clotur* ferme fermee fermes fermer fermons termin* achev* fin expire* echu echue archiv* retire retiree boucle* finalis*
further: suite suites poursuiv* poursuit* avancer avance avancement avancee loin continu* outre acced* franchi* parcours
consider: consider* compte etudi* envisag* examen reflechi* reflexion attention
next: prochain* suivant* seconde second deuxieme ensuite ulterieur* ultime troisieme
stage: etape* phase* tour processus procedure* epreuve* stade* parcours session* manche selection* seance tours
shortlist: preselec* final* short restreint* liste retenus laureat* longlist shortlist
unsuccessful: refus* rejet* defavorabl* elimin* declin* infructueu* echou* echec renonc* irrecevab* disqualif* ecarte ecartee ecartes ecartees ecarter recale recalee recales exclu exclue exclus exclure deboute negatif negative negatives
match: correspond* profil profils adequa* critere* requis* exig* qualif* convien* colle collent coller cadre cadrent match* compatib* aptitude* rempli* prerequis pertinen* accord* adapt* aligne* aptes
experience: experience* competenc* connaissanc* parcours savoir formation* diplom* qualif* maitris* anciennete vecu bagage acquis expertis* aisance pratique background atout* cursus
strong: interessan* impression* meilleur* mieux solide* riche* brillan* qualite* convain* talent* seduit* plu apprecie* excellent* remarquabl* proche* pointu* haut atout* forces forts pertinent* serieu* soign* approfondi* rigueur marque marques
many: nombre nombreu* beaucoup grand grande volume* plusieurs multiple* centaine* dizaine* afflu* quantite* enormement eleve elevee flot masse milliers
keep: conserv* garder garde gardons gardez gardera garderons gardee vivier archiv* retenir maintenir detenir demeur*
pool: vivier* base bases banque cvtheque reserve* registre* fichier* donnees rappel complementaire communaute attente verse pool liste listes
future: avenir futur* ulterieur* prochain* opportunite* printemps automne hiver rentree retent* represent* occasion* recontact* saison nouveau
wish: souhait* voeu voeux espoir* esper* desir* voudr* voul* aimerai* aimerions
luck: chance* succes croise* croisons continuation route bonheur fortune reuss* courag*
search: recherch* cherch* quete trouver demarche* recrut*
feedback: retour retours feedback* avis commentaire* debrief* ressenti remarque* conseil conseils
answer: repon* reagi* reaction* retour retours revien* revenir
hear: nouvelle* inform* actualite* courant signe tenir tiens tient tenons savoir annonce* preven* communiqu* avise* parvien* signal* notif* apprend*
contact: contact* recontact* revien* revenir rappel* joindre relanc* sollicit* ecrir* ecris ecrivez touchons
received: recu recue recus recues recep* recevons parven* parvien* arriv* accus* enregistr* atterri* eu recevoir recois recoit
review: examin* examen etudi* etude analys* lecture lire lit lira lisons lu lue lus lues relu regard* verifi* evalu* consult* traite* tri depouill* epluch* passera revue instruction recevab* juge juger jugee
confirm: confirm* accus* attest* valide validee enregistre* valider
documents: document* cv lettre* motivation curriculum vitae piece* jointe diplome* certificat* attestation* justificatif* bulletin* formulaire* annexe* portfolio book pdf copie copies releve* pj reference* renseignement* joint joints jointes dossier dossiers fichier fichiers
number: numero reference* ref nr identifiant* matricule* id code req
automatic: automat* robot* noreply genere* systeme desservie relevee
privacy: donnees rgpd confidential* privee protection personnelles vie lpd cnil supprim* effac* detrui* conservation consent* politique cookies
test: test* epreuve* evaluat* questionnaire* quiz qcm aptitude* psychotech* psychometr* raisonnement* personnalite cognitif* cognitiv* inductif verbal concours dictee chrono* simulat* assessment hackerrank codility codingame examen examens
task: exercice* cas mission* devoir* situation* presentation* presenter presentez expose* prepar* jeu scenario brief portfolio demo consigne* livrable* traduction challenge* maquette* tache taches defi defis
complete: complet* rempli* effectu* realis* passer finalis* termin* renseign* soumett* renvoy* remett* repondez lancer demarrer subir repondr*
send: envoy* envoi envois enverr* transmet* transmis* adress* expedi* joindre telecharg* renvoy* achemin* remett* fournir televerser televersez
deadline: delai* echeance* avant tard cloture* expir* butoir valab* 48h 72h 23h 23h59 minuit ultimatum limite validite
link: lien* cliqu* clic bouton dessous dessus url page portail* ici plateforme espace site acceder acces accedez afficher
account: compte* connect* connexion* identif* inscri* profil enregistr* session utilisateur espace
code: code codes mdp pin otp unique authentif* verification
finish: brouillon* incomplet* inachev* repren* commence commencee finalis* manque manquent abandon* soumettre saisie etape poursuivre
offer: offre* offrir offrons propos* promesse* offert contractuelle
contract: contrat* cdi cdd convention* avenant* clause* condition* interim* accord* engagement contractuel* indetermin* determin* vacatair*
sign: signe signer signez signee signes signature* paraph* docusign yousign approuve electronique*
salary: salar* remuner* brut brute bruts paie paye payee euros euro eur chf bonus treizieme bareme* traitement* echelon* indemnite* variable k cheques pretention* fourchette cotis* dollars franc francs pecule payes salaire salaires prime primes taux net
start: commenc* debut* demarr* prise entree rentree effet
join: rejoindr* rejoign* integr* equipe* bord parmi rangs joindre aventure renfor* embarqu* partie collaboration
hire: embauch* recrut* engag* titularis* nomm* nomin* design* employ* salarie affect*
welcome: bienvenu* accueill* bord souhaitons
congrats: felicit* bravo* chapeau champagne
accept: accept* accord* agree* approuv* subordon* reserve ok conditionnelle
benefits: vacances mutuelle* retraite* probat* essai avantage* rtt teletravail* prevoyance cheques tickets voiture hebdomadaire* preavis hospitalis* 35h 39h 38h reer conge conges assurance
withdraw: retir* desist* renonc* retrait
cancel: annul* caduc caduque empech* renonc* supprime supprimer abandonne
move: report* deplac* decal* repouss* chang* modif* bascul* remis remise reprogramm* replan* contretemps
reminder: rappel* oubli* relanc* memoire memo
survey: enquete* sondage* satisf* avis questionnaire* opinion* evaluez notez temoign* barometre
unsubscribe: desabonn* desinscri* newsletter* preferenc* abonn* gerer frequence retirer
alert: alerte* recommand* suggestion* nouveaut* offres annonces voir jobagent hebdo* km plair* similaire* semblab* nouvelles selection interesser emplois quotidienne
hr: rh drh recrut* ressources humaines personnel personnels talent* hr acquisition dotation people chargee
profile: linkedin profil approch* tombe opportunit* souffle* parcours repere* ouvert ouverte interpell* chasseu* debauch* permets attir* xing dirait dirais discret* curieu* mandat*
client: client* mandant* mandat* cabinet agence interim compte partenaire* donneur
interest: interess* interet* intrigu* curios* envie* plait motiv* attrait tente tentes manifest* seduit
remote: teletravail* distance remote hybride* domicile
lease: logement* appartement* bail loyer* louer locati* locatair* proprietair* bailleur* studio garant* t2 syndic colocation immobili* copropri*
study: universit* etudi* master* licence* bourse* admission* memoire* these* faculte* campus parcoursup semestre doctora* bachelor diplom* professeur* cegep uqam doyen* ects inscript*
school: ecole* enfant* creche* eleve* classe* college* lycee* parent* maternelle* scolair* garderie* maitresse instituteur* primaire cantine kermesse cpe puericult*
loan: credit* assuranc* banque* bancair* hypothec* mutuelle* sinistre* virement* emprunt* assure epargne pret souscri* prets carte cartes
order: command* livrais* colis factur* panier devis rembours* boutique paiement* article* expedi* ttc livrer achats
event: evenement* atelier* forum* conference* concert* billet* soiree* seminaire* festival* fete* inaugur* participant* salon salons foire exposant* exposition* webinaire
doctor: docteur* medecin* patient* medical* clinique* hopital* soin* infirmier* dentist* consultation* ordonnance* vitale sante dr therap* kine pharmac* veterin*
club: club* adheren* adhesion* membre* association* entrainement* licence* saison* cotisation* tournoi* benevol* semi dossard* match matchs
visa: permis titre sejour* autorisation* prefecture* titres naturalis* visa visas
colleague: colleg* projet* confrere* consoeur* camarade* reunion* dossier binome ticket* sprint equipier*
hiringside: candidats recevons grille* debrief* jury* fiche postulants depouill* recruteur* embaucher ecarter entretiens tri
security: securite* fraude* suspect* hameconn* arnaque* alerte piratage* frauduleu* phishing
payroll: paie paies bulletin* impot* fiscal* cotisation* rib iban solde urssaf fiche onss declaration* bancaire* prelev*
expenses: frais deplacement* rembours* train trajet* transport* billet indemnis* kilometr* defray*
bring: apport* munir munissez munie muni identite carte piece passeport prevoir prevoyez original originaux venir amene amenez amener ramene ramenez
person: responsab* directeur* directric* manager* chef chefs cheffe* patron* gerant* dirigean* superieur* encadrant* maire president* associe boss superviseu* contremaitre* coordina* hierarch* adjoint* drh pdg ceo
hard: difficil* dur dure serre serree delicat* dechir* penible* compliqu* tranche* ardu* hesit* longuement creve
effort: effort* temps energie* investi* implic* engagement* consacr* soin peine deplace preparation
encourage: encourag* hesit* retent* oeil represent* bienvenu* toquer porte bosse affut persever*
careful: attent* soin soigneus* approfondi* minutieu* reflexion murement longuement examen mure
reason: raison* motif* pourquoi explication* expliqu* justif* argument* cause causes
list: listes attente classement* complementaire* rappel vivier liste
place: deuxieme classe* second troisieme dauphin* 1er 2e 3e 7e rang rangs
please: veuillez priere prie prions merci svp stp demandons priez voudrez voulez plait
must: devez devons doit doivent dois devra devrez devrait falloir faut faudra faudrait necessair* exige* imperat* indispensab* besoin requis requise oblig* necessit*
would: pourriez pourrions aimerai* aimerions souhaitera* souhaiterions serait seriez seraient puis voulez aurions auriez irait dirait voudrais voudrait voudriez voudrions pourrais pourrait pourraient
pastbe: etait etaient etais etiez etions ete avait avaient avais aviez avions eu fut furent avons avez ont etes fus
will: sera seront serez serons serai aura aurez aurons auront allons allez va vais vont ira ferons fera feront viendra pourra pourrez recevrez contactera reviendrons tiendrons
some: quelqu quelque quelques certains certaines certain certaine personne personnes plusieurs quiconque chacun
greeting: bonjour cher chere chers cheres madame monsieur mesdames messieurs salut hello coucou bonsoir allo mme mr mademoiselle hey
closing: cordialement salutations sinceres sincerement respectueus* distingue* agreer amicalement bises bisous amities expression consideration sentiments devoue* cdlt meilleures assurance chaleureus* croire confraternel* amitie
questions: question* precision* interrog* demande renseign* demander
device: ordinateur* camera webcam casque connexion* navigateur* logiciel* ecran* internet calculatrice* pc tablette* clavier branch* chronometre* micro microphone calme
tech: python java javascript sql aws react php excel sap docker kubernetes azure devops linux rust node api cloud
senior: senior* junior* confirme* debutant* lead principal experimente* stagiaire intermediaire
placename: ville lieu region* bas basee basse situe* localisation* base departement* canton* commune paris lyon lille bruxelles geneve lausanne montreal quebec liege nantes bordeaux toulouse marseille rennes strasbourg charleroi namur
fulltime: plein partiel* mi cdi cdd permanent* interim* saison* determinee indeterminee quart taux hebdomadaire* pourcent temps
first: premier premiere premiers premieres 1er 1re 1ere initial* prealabl* abord
checks: antecedent* casier judiciair* verific* reference* extrait* medical* visite enquete* certificat habilit* moralite
family: famille* familial* anniversair* mari maman papa mere pere soeur frere fils fille papi mamie cousin* tante oncle ami amis amie cherie cheri noces bebe* noel mariage*
food: dejeuner* diner* repas cafe gateau* recette* restaurant* apero* crepe* gouter* sandwich* brunch manger verre biere pizza huitre* bouffe lunch menu dessert cuisine
travelbook: vol vols hotel* avion voyage* sejour* reserv* billet* aeroport* vacances croisiere* camping embarquement bagage* itinerair* hebergement*
repair: artisan* chaudier* plombier* garage* devis depann* installation* electricien* chantier revision reparer reparation* plomberie panne travaux
police: police* tribun* avocat* prefecture* amende* huissier* plainte* mairie gendarm* greffe* impots justice juge jugement notaire* administration*
volunteer: benevol* volontair* associat* solidarit* caritat* collecte* donateur* bienfais* ong mecenat don dons
completefile: manqu* incomplet* complet* joindre fournir pieces justificatif* complement* retourn* renvoy* transmettre
confidential: confidential* confidentiel* destinatair* strictement erreur intention usage divulg* diffus* imprim*
company: entrepris* societe* organis* groupe* maison firme* compagnie* etabliss* structure* employeu* institution* sarl sas asbl collectivite* filiale* cooperative* boite
age: an ans annee* age ages anciennete anniversair*
impression: impression* motiv* personnalit* enthousias* dynamis* sourire* entregent franchise energie sympath* adorab* caractere curiosite convaincu* attitude
unchanged: inchang* convenu* restent meme memes maintenu* maintien* identique* confirm* reste valable
both: deux tous toutes ensemble chacun* entiere unanim*
questionhow: comment pourquoi combien quoi quel
think: pens* crois croyons estim* avis sembl* parait ressent* senti opinion juge constat* conviction persuad* trouve trouvons
able: peut peux pouvez pouvons peuvent possib* mesure capab* apte pouvoir pourrez permet* pu savoir
yes: oui effectivement certes evidem* naturellement absolument volontiers certain ok ouais
numberword: deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze vingt trente quarante cent
internal: interne* mutation* reaffect* priorit* titulair* anciennete mobilite releve reclass* remplac*
committee: jury* comite* commission* conseil* municipalite syndic collegial* assemblee* seance* delibera* vote instance* cse
lack: manqu* insuffis* lacune* absen* trop peu faibl* juste recul depourvu* inferieur* seuil limites
passedon: transmis* transmet* remis remise confie confiee mains achemin* relay* oriente orientee partage
registered: enregistr* note notee inscrit* saisie repertori* classe ajoute ajoutee preinscription
maybe: eventuel* probab* vraisembl* normalement possib* hypothese
workwear: chaussures bottes tenue* veste vetement* casque* gants lunettes habits tablier couteaux epi equipement* badge*
`;
