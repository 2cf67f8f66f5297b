/** Spanish words in plain letters by what they mean; a star ends the beginning of a word. */
export const SPANISH_MEANINGS = `
common: otra otro persona hola gracias usted tus buenos saludo saludos el la los las de en que un una es por con para no se su lo como al del mas pero le ya este esta si sin sobre entre cuando muy todo nos ha han hemos ser te tu mi les fue son estos desde porque
you: usted ustedes ud uds vd vds tu tus te ti contigo tuyo tuya tuyos tuyas vos vosotros vosotras vuestr* os su sus suyo suya suyos suyas le les
we: nosotros nosotras nuestr* nos
i: yo mi mis me conmigo mio mia mios mias
third: ella ellos ellas aquel aquella
not: no ni nunca jamas nadie nada sin tampoco ningun* imposib* incapa*
only: solo solamente unicamente meramente exclusivamente soltanto unico unica nomas tansolo
but: pero embargo aunque obstante sino empero
if: si caso salvo supuesto eventual* dependiendo
because: porque debido dado causa motivo consecuencia pues raiz razon ende
instead: lugar sino contrario
regret: lament* desafortunad* desgraciad* infortun* siento sentimos sintiendo* apena apenad* pesar pena tristemente penoso lastima sentiria sentirlo sabemal
disappointed: decep* desilus* comprend* entend* entiend* comprens* frustra* desanim* desalient* chasco amargue disgusto disgustos
apology: disculp* perdon* molestia* excusa* inconvenient*
thanks: gracias agradec* agradez* gratitud muchisimas aprecio apreciamos
application: candidatur* postul* solicitud* solicitad* solicitante* inscri* presentaste presento aplicac* aplicaste aplicar aplico curriculum formulario* apuntaste presentarte optar optabas presentado participac* participar participaste participado instancia aplicado aspiras aspiraba
candidate: candidat* aspirant* postulant* finalist* solicitante* opositor* participante* terna
other: otro otra otros otras demas distint* diferent* tercero terceros
position: puesto* vacant* plaza* posicion* cargo* rol roles hueco* cupo cupos funcion funciones cubrir
job: trabaj* emple* laboral* laboro laburo curro profesion* carrera oficio chamba faena ocupacion* labor labores currar chambear
training: practicas pasantia* pasante* becari* beca becas formacion aprendiz* aprendices trainee* internado residente mir fp lanzadera practicante* practicantado capacitac* programa
interview: entrevist* videoentrevist* assessment casting* audicion* encuentro
talk: charla* hablar* hablam* hablad* hablas hablan habla hable hablemos platic* coment* dialog* contarte contarnos contarle explicar* tratar hables hablen hableis conversa conversar* conversac* conversando conversad* conversemos conversamos discutir discutamos
meet: conoc* conozca* conozco encontrarnos encuentro* vernos veros verte verle verla verlo quedamos juntarnos juntamos quedada reunion reuniones reunir* reunimos reunamos reunio reuni
phone: telefon* telf tlf tel llamad* llamam* llamo llama llamas llaman celular* cel audio llamar llamarte llamarl* llamarem* llamara llamare llame llames llamen llamemos movil timbrazo marcar
video: videollamad* videoconfer* videoentrevist* video videos zoom teams skype webex meet hangout* online virtual* telematic* webcam conexion enlace whatsapp camara conectarte conectarse conectarnos conectate conectese
onsite: presencial* oficina* instalacion* sede sedes sala salas despacho* direccion edificio* planta recepcion* porteria portal calle avenida avda aparcamiento* estacionamiento* parking parqueadero* sucursal* tienda* local acceso timbre metro salon campus entrada
visit: visita* recorrido* tour paseo
trial: prueba* jornada ensay* demostrativ* probar pruebe* probarte periodo probaras
come: ven venir* vengas vienes viene vienen vengo venid vente venias pasar* pases pasate pasese pasas pase pasa acud* presentarse presentarte presentate acercate llegues llega venga acercarte acercarse acercas acerques asistir asista asistas acompanes acompanarnos
invite: invit* convoc* cita citamos cito citacion* emplaz* citar citarte citarle citado citada citados citan
pleased: encant* gusto gustari* gustad* gustaste gustosa* placer complac* alegr* feliz felices ilusion* satisfac* entusias* apetec* honor orgull* grato grata contento contenta contentos contentas contentisim* agrado agradable agradaria
good: buen* bien mejor genial estupend* excelent* magnific* perfect* fantastic* fenomenal maravill* noticia* lindo linda bonit* chever* gran guay positiv* barbaro barbara
schedule: agend* horario* calendari* calendly concert* concret* reserv* program* planific* coordin* fijar* turno* franja* huecos convenir pact* cronograma cuadrar cuadramos cuadre cita citas acordar acordamos fijam* fijad* fijemos reprogram* hueco
available: disponib* disponer libre libres conveng* conviene venga vendria cuadre* apetece alcance dispones dispone dispongas disponga venirte cuadra cuadraria encaja libertad acomoda acomode
when: cuando hora fecha*
which: cual cuales elija* escog* escoj* propon* propuest* proposici* suger* sugir* sugier* prefer* prefier* opcion* alternativ* indique* indicanos dinos elegir elige indica indicame dime diganos confirmanos
weekday: lunes martes miercoles jueves viernes sabado* domingo*
month: enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr may jun jul ago sep sept oct nov dic
clock: hora horas hs hrs h am pm mediodia manana tarde* noche mediamanana punto cuarto media pasadas madrugad* horario
minutes: minuto* minutito* min mins hora horas durar* dura duracion duran rato ratito
weeks: dia dias semana* mes meses quincena* trimestre* laborable* habiles fin finde lapso plazo temporad* verano
soon: pronto brevedad breve proxim* rapid* enseguida inmediat* antes posible* prontamente ahorita urge urgent* cuanto momento
today: hoy manana ahora ahorita actual* presente
past: ayer anteayer anoche pasado pasada pasados pasadas ultim* recient* hace anterior* antier transcurr*
wait: paciencia pacient* aguard* pendient* aguanta espera esperar esperas esperes espere esperamos esperando esperan esperen aguantar tranquilidad
delay: demor* retras* aplaz* posterg* prorrog* dilat* alarg* pospon* pospuest* prolong* extend* tardan* tarda tardad* atras* empuj* tardar tarde tardamos lento lenta lentos
still: todavia aun sigue siguen sigo seguim* continua* mantien* vigente permanec* siendo mientras entretanto tanto
until: hasta
hold: paus* paraliz* suspend* suspension* congel* detuv* stand standby paramos parar interrump* aparcad* aparcar frenad* frenar* freno frenam* limbo pendiente supeditad* condicionad* hibern* helad* detenid* detener detiene parado parada parados paradas bloquead* bloqueo suspenso interrupcion* compas espera depende dependemos dependiendo
budget: presupuest* fondo* financ* reestructur* reorganiz* fusion* recort* aprob* aprueb* comite junta visacion licencia plantilla gerencia inversion* subvenc* subsidi* ministerio matriz dotacion erte partida autorizacion* autorizar autorice autorizado visto propiedad
decide: decid* decision* resolv* resuel* resoluc* acuerdo optad* optar* opto optamos definir delibera* dictam* fallo veredict* determinar determinado determinara acordado acordo definid* definicion definitiv* definamos inclinado inclino inclinamos inclinaron vueltas valorado
result: resultad* resoluc* desenlac* veredicto calificaci* dictamen puntuaci* fallo listado conclus*
chose: eleccion* escog* escoj* seleccion* decant* prefer* prefier* quedamos apuest* designad* adjudic* decidimos decidid* nombrad* promov* llevado llevo elegir elegid* eligio elige eligieron elegimos opto opta optamos optar* optad* apostar apostado apostamos asignad* asigno asignaron inclino inclinado inclinamos inclinaron
filled: cubiert* cubr* ocup* adjudic* asignad* dado dimos cogid* pillad* incorpora provist* provee* completad* completo tomada
closed: cierr* conclu* finaliz* terminad* archivad* archivo desierta desierto zanjad* cerrad* cerrar* cerramos cerro terminar* terminamos termino
further: adelante avanz* seguir* sigue siguiendo siguen proseg* prosig* continu* pasar* pasas pasa avance* prosper* procederem* proceder procedera superado superada superaste
consider: consider* cuenta tener contempl* tenid* tendrem* barajad* valorar* valorad* valoram* valoro
next: proxim* siguient* posterior* continuacion segunda luego despues segundo tercera tercer
stage: fase* etapa* ronda* proceso* procedim* pasos tramite* ejercicio* selectiv* vuelta filtro* convocatoria* paso instancia instancias
shortlist: preselec* finalist* terna reducid* lista cribad* criba seleccionad* corta
unsuccessful: descart* rechaz* desestim* excluid* exclus* deneg* inadmit* negativ* desfavorab* desech* declin* recus* fuera insuficient* apartam* rehus* suspenso suspendid* eliminad* eliminatori* quedado quedaste fallid* superado toca
match: encaj* ajust* adecu* perfil* requisit* requerim* coincid* correspond* criteri* compatib* adapt* alinea* afin afines calificad* cualific* idone* reune reunes reunen reunir cumple cumples cumplir cumplen cumplas exigid* exige exigencia* exigen
experience: experienc* conocim* competenc* habilid* trayectori* recorrido bagaje aptitud* capacid* destrez* maestria titulac* idioma* ingles carnet anos dominio formacion preparacion
strong: mejor* fuert* solid* impact* excelent* destac* sobresalient* valios* brillant* cercan* idone* adecu* nivel encant* convenc* flip* notable* calidad apreciad* merit* profesionalidad honest* impresion* gusto gustaste gustado interesante* cerca valoramos
many: mucho mucha muchos muchas elevad* cantidad* volumen* cientos decenas centenar* avalancha montones varios varias gente multitud miles aluvion numeroso numerosos numerosa numerosas gran
keep: conserv* manten* mantien* archiv* quedarn* quedamos almacen* tendrem* apuntad* guardar* guardam* guardad* guardo guarde guarda
pool: bolsa base banco datos reserva* lista* cartera* registro semillero cantera fichero orden suplent* espera
future: futur* adelante nuevo nueva nuevos nuevas nuevamente posterior* ocasion* volver* volvam* otono verano primavera invierno temporad* campana vendimia proxim* oportunid* luego
wish: ojala espero esperamos anhel* deseo deseos desea deseam* desear* deseand* esperando esperanza* confio confiamos confiando
luck: suerte exito* fortuna acierto* animo animos
search: busc* busque* indag* rastre*
feedback: feedback comentari* devoluc* retroalim* valorac* opinion* impresion* detalle* observacion* retorno
answer: respond* respuest* contest* replic* acuse
hear: noticia* noved* inform* actualiz* comunic* avis* notific* entere* sabras saber* sepas sepa decir* contare* traslad* diremos corriente enterar* enterases entero entera dire mantener mantendremos recado
contact: contact* comunic* escrib* escrit* ponerse pongase ponte pondrem* pondran pondra pondre ponernos localiz* llamarem* dirij* dirig* volverem* correo email mail retom*
received: recib* recepcionad* registr* recogid* acuse llegado llego llega llegaron llegada recepcion acusar acusamos acuso ingresado ingresada constancia
review: revis* evalu* estudi* analiz* analisis examin* leer* leid* leim* lei leo lectura mirar* repas* comprob* verific* baremac* baremo cotej* detenid* calific* corrig* correg* correccion miramos mirando mirad* leyendo valorar* valorac* valorand* valorad* atencion
confirm: confirm* acredit* ratific* constanc* justificant* formaliz* acuso acusamos acusar acuse
documents: document* cv curricul* adjunt* certificad* hoja vida expediente* formulari* portafoli* portfolio* porfolio* ficha* archivo* pdf fotocopia* copia* diploma* antecedent* resguardo dossier legajo compuls* cedula anexo anexos anexa anexamos carta cartas titulo titulos titulac* papel papeles papeleo foto fotos
number: num referenc* ref folio codigo* id expediente nro radicad* localizador identific* numero numeros
automatic: automat* noreply generad* desatendid* buzon robot remitente sistema sistemas
privacy: privacid* rgpd proteccion datos lopd lopdgdd consentim* confidencial* dgsfp tratamient* supres* rectific* derechos cancelacion
test: prueba* test tests examen* evaluac* cuestionari* psicotecn* psicometr* psicolog* assessment hackerrank codility codesignal testgorilla hirevue tecnica aptitud* oral practic* teoric* razonam* toxicolog* oposicion* oposita* ejercicio ejercicios bateria
task: ejercici* tarea* caso casos desafio* presentac* portfolio* demostrativ* reto retos entregar entrega entregable entregues entregas practico practica encargo
complete: complet* realiz* hacer* hagas haga haz rellen* cumpliment* entreg* presentar* diligenc* llen* resolver* resuelv* subir* sube subelo enviar* respond* grabar grabes grabe grabate grabacion
send: mand* remit* reenv* adjunt* hazme haznos subir* sube subelo compart* pasame pasanos traslad* envio envia* envie* haganos
deadline: plazo* limite* antes caduc* hasta expir* termino vigen* margen tope tardar fecha vence vencen vencer venza vencimiento vencido
link: enlac* clic click* pulsa* aqui portal* url abajo siguiente plataforma* web pincha* haga acced* link links pulse boton botones descarga*
account: sesion* usuari* registr* acced* acceso* login perfil area ingres* alta autentic* cuenta clave claves
code: codigo* contrasen* verific* pin otp token restablec* clave claves
finish: complet* incomplet* borrador* guardad* finaliz* pendient* falta* continuar retom* empezaste abandon* medias iniciad* terminar* termina termines acabar acaba acabas acabes
offer: ofert* ofrec* ofrezc* propuest* propon* carta incorpor* contratarte contratarle extenderte extenderle extendemos extender
contract: contrat* convenio* condicion* indefinid* temporal* clausul* acuerdo* relacion* subrog* carta interin* eventual* nombramient*
sign: firm* rubric* docusign suscrib* sellad* signaturit
salary: salar* sueldo* retribu* remuner* brut* euro* eur paga* pago* jornal mensual* anual* honorari* neto netos complement* dolar* pesos usd soles variable* aguinaldo* comisiones gratifica* sba trienio* plus k liquid* neta netas bono bonos bonus nomina nominas
start: empez* empiez* empieces empiece comenz* comienz* incorpor* arranc* entrar entras entraria* ingres* alta induccion primer* debut* inicio inicia inicias iniciar* inicie
join: unir* uneas sumes sumar* equipo* parte incorpor* bordo integr* entrar onboarding abordo suma sumate sumamos sumemos sumas formar formes formas
hire: contrat* reclut* incorpor* admit* colocar* emplear* cubrir designac* promovid* promocion* fichar ficha fichado fichamos nombrad* nombrar nombram*
welcome: bienvenid* acogid*
congrats: enhorabuena felicid* felicit*
accept: acept* conform* condicionad* sujet* supeditad* acuerdo acced* ok vale asent* acordado acordada acordadas acordamos
benefits: vacacion* benefici* seguro* jornada* semanal* periodo descanso* ticket* dieta* flexib* libres prestacion* convenio comedor prepaga fijos fijo festiv*
withdraw: retir* renunc* desist* desvincul* declin* baja anul* abandon* desapunt*
cancel: cancel* anul* suspend* desconvoc* elimin* efecto cae caido caida suspension
move: cambi* reprogram* reagend* modific* traslad* aplaz* posterg* mover* mueve* movem* adelant* pasam* pospon* atras* mudar* correr
reminder: record* recuerd* olvid* aviso* tengas pendiente
survey: encuest* satisfacc* opinion* opina* valora* valore* puntua* mejorar cuentanos* calific* experiencia anonim*
unsubscribe: baja* boletin* newsletter* suscri* desuscri* preferenc* notificac* anular* desactiv* pausar* gestiona gestionar
alert: alerta* ofertas oferta empleos vacantes recomend* nuevas nuevos coincid* busqueda guardad* publicad* inscribete apuntate sugerid* publicaron km todas digest diario diaria
hr: rrhh recursos humanos talent* selecc* reclut* personal people hr rh recruit* headhunter* ett rys consultora*
profile: linkedin perfil* infojobs computrabajo trayectori* oportunid* localic* encontr* busca* explor* headhunter* curiosid* confidencial* encaj* proyecto* animar* animas cambio escucha* compromiso recomend* reto interes* sector
client: client* mandat* empresa multinacional usuari* nombre
interest: interes* motiv* atrae atrajo atraccion
remote: remot* teletrabaj* hibrid* casa distancia presencial* home office
lease: alquil* piso pisos inmobil* inquilin* vivienda* casero* fianza habitac* arrend* arriend* apartament* propietari* renta hipotec* mudanza comunidad vecin* departamento
study: universi* master* curso* beca becas grado* estudi* matricul* admis* doctora* asignatura* facultad* tesis* alumn* academ* tutor* licenciat* campus semestr* cuatrimestr* colegiatura* posgrado* rector* catedr* profesor* bachiller*
school: colegio* escuela* escolar* guarderia* hijo* hija* nino* nina* padres madre* apoderad* instituto alumn* infantil maestr* profe clase clases ampa tutoria* recreo
loan: prestam* credit* hipotec* banco* bancari* segur* tarjeta* poliza* microcred* aseguradora* deuda* financiacion intereses transferenc* cuota*
order: pedido* compra* envio envios paquete* factur* entrega* presupuesto* devoluc* reembols* reparto* tienda albaran* transportista* carrito recog* proveedor* articulo* abonar abono abonado
event: evento* feria* jornadas webinar* taller* curso* congres* asistent* aforo festival* concierto* ponenc* charla stand inscripcion* plazas estand seminari* entrada entradas conferenc*
doctor: medic* doctor* clinic* hospital* pacient* cita ambulator* enfermer* dentist* odontolog* consulta* salud pediatr* vacun* analitica* receta* tratamient* sanitari* veterinar* optic* urgenc* fisio fisioterap*
club: club* socio* socia* partid* entren* abono asociac* coral coro deportiv* gimnas* liga federac* monitor*
visa: visad* permis* residenc* extranjer* nie pasaport* nacionalid* empadron* migrac* visa
colleague: companer* colega* proyecto* reunion* cliente turno jefe departament* informe* cuadrant* sprint acta minuta*
hiringside: terna* entrevistador* vacante* candidatos candidatas panel requisic* preseleccionad* publicar aspirantes scorecard debrief inscritos cvs perfiles puntua*
security: segurid* fraud* estaf* sospech* phishing contrasen* suplant* acceso incident* bloquead* intento*
payroll: impuest* irpf hacienda iban retenc* seguridad social finiquito* declarac* fiscal* cotiza* sepe desempleo prestacion* tesoreria gestoria cuenta afip sat imss nomina nominas
expenses: viatic* reembols* gasto* desplaz* dieta* billete* kilometr* viaje* alojam* abonar* pasaje* tren trenes
bring: traer* traig* lleva* dni nie pasaporte cedula identid* curp acredit* document* original* trae traed trajer*
person: direct* responsab* gerent* encargad* coordinad* supervis* duen* propietari* president* secretari* manager ceo lider* decan* alcald* concejal* jefe jefa jefes jefas jefatura
hard: dific* complic* complej* renid* ajustad* dura duro apretad* igualad* cuesta empat* desempat* costado costo costoso parejo
effort: esfuerz* tiempo dedic* invert* empen* trabajo implic* compromis* molest* entrega carin* preparast*
encourage: invit* alent* aliento dude* siguenos pendient* inscrib* vuelv* presentarte postular* puertas abiert* animo anima animes animamos animate animar* dudar atento atenta seguirnos volver volvamos
careful: detenid* cuidad* atent* detallad* minucios* exhaustiv* carino rigor* profund* detenimiento
reason: motiv* razon* causa* circunstanc*
list: lista* relacion orden
place: posicion* clasific* orden numero quedado puntos lugar segundo segunda tercero tercera tercer
please: favor porfa porfavor rueg* agradeceri* pedimos pedir* pido amabl* sirva* solicit* necesitam* rogamos rogari*
must: debe deben debes debera* deberia* deber debemos debo tiene tienes tendra* necesari* necesit* precis* imprescindib* requier* requer* hara falta oblig*
would: gustari* podria* querria* queriam* quisier* quiere* desea* apetec* vendria* encantaria importaria estaria* preferi* iria seria serian
pastbe: fue fueron era eran eramos estaba* estuv* sido ha han hemos habia* hubo estado fui fuimos tenia* tuvo tuvimos tuviste ibamos fuese hubiera
will: sera seran estara* habra tendra* tendrem* vamos va van voy podra* haremos seremos veremos estaremos iremos haran seguiremos hara
some: alguien persona personas algun alguna alguno algunos algunas quien candidato candidata cualquier* chico chica
greeting: hola holaa* estimad* querid* apreciad* distinguid* buenas buenos tardes noches senor* sr sra srta don dona saludos saludar* dr dra buen ey oye respetad* kaixo atte lic ing
closing: salud* atentament* atte cordial* abrazo* afectuos* beso* reciba reciban respetuos* despid* despedim* sl2 muac quedo quedamos sinceramente hasta
questions: pregunta* consult* cuestion* inquietud* aclarac* duda dudas
device: ordenador* portatil* computador* webcam camara* microfon* auricular* calculadora* tableta navegador* chrome silencio* conexion internet movil bateria cascos pantalla* wifi tranquil* tablet cargador
tech: python java javascript sql react angular aws azure docker kubernetes git php node typescript linux backend frontend devops excel sap cloud qa csv software api salesforce tableau scrum fullstack automation
senior: senior sr junior jr lead semisenior ssr lider* jefe oficial auxiliar* ayudante* principal
placename: ciudad* provinc* ubic* sede localid* zona* region* comuna* municip* barrio madrid barcelona valencia sevilla bilbao zaragoza malaga bogota medellin lima santiago mexico buenos montevideo quito vigo murcia pais poligono lugar
fulltime: completa jornada* parcial* tiempo indefinid* temporal* fijo eventual* discontinu* turnos* rotativ* freelance autonom* interin* permanent* fija fijos fijas full part media medio
first: primer* inicial*
checks: referencia* antecedent* medico reconocim* penal* apto aptitud examen preocupacional* delitos toxicolog* verificac* homolog* titulac*
family: familia* mama papa madre padre herman* abuel* tio tia cumpleanos fiesta* boda* amig* novio novia hijo* cunad* besos suegr* marido mujer nieto* navidad* cari carino* bebe primo prima primos cumple cumples
food: comida* comem* cenar* almuerz* almorz* receta* cafe cafes cafecito paella cerveza* desayun* merienda* croquetas tapas cocin* vino asado pan pescado restaurant* comer cena cenas tarta
travelbook: vuelo* hotel* reserva* viaje* vacacion* billete* equipaje* embarque aerolin* alojamiento* habitac* avion camping* huesped* check destino pasajer*
repair: averia* fontaner* electricista* instalac* mecanic* reform* caldera* mantenim* persiana* lavadora* plomer* gasfiter* pintor* goter* itv reparar reparac* reparad* taller
police: policia* juzgado* juez* abogad* denunci* multa* tribunal* ayuntamiento* notari* guardia judicial* jurado* demand* juicio* citacion* jurid* fiscalia hacienda alegac* recurso procurador*
volunteer: voluntari* donac* donat* ong solidari* fundacion* asociac* banco cruz donant* sangre benefica benefico
completefile: falta* subsan* complet* pendient* adjuntar* documentacion remit* incomplet* acreditat* aport*
confidential: confidencial* destinatari* prohibid* privilegiad* exclusiv* mensaje divulg* error elimine* imprim* legal secreto
company: empresa* compania* organizac* firma entidad* grupo* corporac* corporativ* cooperativ* sociedad* institucion* negocio* cia constructora* fundacion startup
age: ano anos edad* antigued*
impression: impresion* motivac* actitud* personalid* entusiasm* energia* ganas caracter* profesionalid* forma simpat* honestid* talante natural*
unchanged: mantien* acordad* vigent* siguen sigue convenid* invariab* hablado mismo misma previst* establecid* igual igualmente
both: ambos ambas todos todas toda todo cada juntos
questionhow: como que cuant* donde quien cual tal
think: creo creem* cree crees piens* opin* parec* consider* siento entendem* imagin* supon* juzg* pensar* pensam* pensad* pensand* penso sientes sienten
able: pued* podem* poder* podam* capaz pude pudim* pudier* podido podra* lograr* capaces capacidad posible posibil*
yes: si claro efectiv* supuesto vale ok desde luego dale sale exacto confirmad* afirmativ*
numberword: dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cien cientos cincuenta sesenta trece catorce uno
hug: abrazo* beso* besit* abracit* muac cuidate cuidaos carino* achuch*
laugh: jaja* jeje* jiji* haha* uf uff ay oye ey eh ja xd porfa guapa guapo che porfi vaya flipo flipar
finally: final* cabo acab* termin* ultimo definitiv* conclu* fin
internal: promoci* promov* casa dentro traslad* ascen* plantilla interno interna internos internas internamente
competition: concurso* convocatoria* oposicion* tribunal* baremac* baremo* autobarem* boletin* boe bases admitid* excluid* nombramient* interin* comision* meritos alegaciones resolucion* listad* provisional* definitiv* funcionari* opositor* publicad* plazas subsan* bolsa publicac* puntuacion sede anuncio
score: punto* puntuac* puntaj* nota notas corte minim* percentil* calific* baremo aprobad* suspens* maxim* posicion superar superad*
attend: asist* acud* compare* incompar* presentar* presentese puntual* antelac* anticipac* presenc* llegar llegue* llegad*
shift: turno* jornada* horario* guardia* noctur* rotativ* cuadrante* festivo* libran* descans* finde fines extra extras parcial*
enrolment: iban afiliac* seguridad social cuenta bancari* alta reconocim* medico dni nie fotocopia* curp rfc nss cuil cuit eps arl pension* certificad* ficha uniform* inducci*
substitute: sustit* suplen* suplir relevo* reemplaz* baja bajas excedenc* maternid* cubr* interin* temporal* jubil*
`;
