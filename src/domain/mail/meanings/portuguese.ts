/** Portuguese words in plain letters by what they mean; a star ends the beginning of a word. */
export const PORTUGUESE_MEANINGS = `
common: ola obrigado obrigada cumprimentos oi bom boa os as de em que um uma para com nao se por do da dos das no na nos nas ao pelo pela mais mas ou como foi seu sua ser tem voce ja muito este esta isso nosso nossa lhe te me sao aos ate sobre
you: voce voces vc vcs tu te ti teu tua teus tuas contigo seu seus sua suas lhe lhes vosso vossa vossos vossas convosco exa
we: nos nosso nossa nossos nossas connosco conosco gente
i: eu me mim meu minha meus minhas comigo
third: ele ela eles elas dele dela deles delas
not: nao nem nunca jamais ninguem nada sem nenhum* tampouco impossib* incapa* impossivel
only: so somente apenas unicamente exclusivamente unico unica soh meramente
but: mas porem contudo entretanto todavia embora apesar senao
if: caso se quando salvo eventual*
because: porque pois devido motivo causa dado visto razao portanto consequencia conta
instead: vez inves contrario lugar
regret: infelizmente lament* pena pesar sentimos sinto desafortun* tristeza triste infeliz lastim*
disappointed: decep* desapont* desilu* compreen* frustra* entend* desanim* chatead*
apology: desculp* perdo* perdao transtorn* incomod* inconvenien* lapso
thanks: obrigad* agrade* grato grata gratos gratidao obg brigad* valeu
application: candidatur* inscri* aplicou cadastr* submet* submiss* concorreu requerimento candidatou candidatar* candidatast* concorrer concorrendo aplicacao participac*
candidate: candidat* postulant* finalist* concorrent* participant* inscritos aspirant* opositor*
other: outro outra outros outras demais diferent* noutr*
position: vaga vagas posicao posicoes cargo* posto funcao funcoes oportunidad* colocac* role procedimento
job: trabalh* empreg* profiss* carreir* servico ocupac* trampo job vinculo laboral*
training: estagi* aprendiz* trainee* formacao formand* bolsa jovem residenc* monitor* capacitac* treinamento bolseir* menor
interview: entrevist* dinamica audic* casting bancada arguic*
talk: convers* falar falam* fala fale falou falei papo discut* contarmos dialog* explicar palavrinha bate
meet: conhec* encontr* reuniao reunio* reunir* vermos verem
phone: telefon* telemovel ligac* ligar ligamos ligue liguei chamad* celular tel zap whatsapp fone toca contacto ramal ligad* telm
video: video* zoom teams skype meet webex online camera camara ligacao remoto virtual whatsapp google link
onsite: presencial* escritori* instalac* sede sala morada endereco predio andar recepc* rececao portaria rua avenida av estacion* piso loja agencia fabrica unidade edificio polo campus estaleiro balcao travessa largo portao
visit: visit* tour conhecer passeio
trial: experienc* experimental* prova teste periodo experimentar
come: vir venha venhas vem venho vindo viesse passar passe passa compar* apresente apresentar* aparec* chegar chegue dirij* desloc* trazer
invite: convid* convit* convoc* chamad* chamar* chamo
pleased: prazer alegr* feliz felizes satisf* content* gost* encant* entusias* honra animad* orgulh* amei adorei adoramos adoraria* curti curtimos
good: bom boa bons boas bem excelent* notici* fantastic* perfeit* super legal maravilh* novidade bacana massa top fixe porreiro positiv* tranquil* otim* optim*
schedule: agend* horari* calendari* calendly reserv* combin* program* marcac* disponib* encaix* cronogram* conciliar marcar* marcad* marcam* marcou marquem marque acertar acertamos
available: disponib* disponiv* livre* conven* serve jeito puder* podes possa possas daria conseg* poderia compativ*
when: quando data hora
which: qual quais escolh* prefer* propo* suger* suges* indic* indique opcao opcoes alternativ* diga digam prefir*
weekday: segunda quarta quinta sexta sabado* domingo* feira seg ter qua qui sex sab terca tercas
month: janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul ago set out nov dez
clock: hora horas horario* h hrs manha tarde noite meio pelas meia tardinha
minutes: minuto* min minutinh* hora horas duracao dura duram demora meia horinha
weeks: dia dias semana* mes meses quinzena trimestre uteis util semestre feriado findo findos dezena
soon: breve brevemente logo rapid* possivel assim quanto brevidade proxim* imediat* urgente* prontamente daqui
today: hoje amanha agora atual* momento neste actual* presente
past: ontem anteontem passad* ultim* recent* atras anterior* recem antes findo ha
wait: aguard* pacienc* calma espera esperar espere esperando esperem esperamos
delay: demor* adia* prorrog* prolong* estend* tarde alarg* empurr* atraso tardar protel* posterg* atrasos atrasou atrasad* atrasar lento lenta
still: ainda continua* mantem segue seguem sigo permane* enquanto entretanto
until: ate
hold: suspens* suspend* paus* congel* parado parada parados paradas bloque* standby stand interromp* espera parou aguardo travad* sobrest* pendent* condicionad* limbo interrup* parar depende dependemos dependendo reestruturac* empurrad*
budget: orcament* verba verbas fundo* financ* reestrutur* reorganiz* aprov* fusao corte* diretoria autoriz* cabimento cabimentac* quadro matriz tutela licenciamento headcount redimension* sucessao subsidio administracao direcao
decide: decid* decis* defin* delib* optou resolv* escolha optamos inclin* optar optaram optei
result: desfecho classificac* nota homolog* parecer lista desempenho resultad* conclus*
chose: escolh* selec* optou optam* prefer* eleg* eleit* avanc* apost* recaiu inclin* decidimos adjudic* aprovad* nomead* promov* contratad* priorizad* optaram optei optar bateu martelo
filled: preench* ocupad* completo fechou fechei atribuid* provid* provim* colocad* fechad* fechamos ocupou ocupar completou completamos
closed: encerr* fech* conclu* finaliz* termin* arquiv* extint* desert*
further: seguir segue avanc* prosseg* continu* adiante frente seguim* passar passou passaram seguiu seguirem* seguiram andamento
consider: consider* conta tida contempl* ponder* equacion* apreciad* levado levada
next: proxim* seguint* posterior* depois seguida terceir* subsequent* segunda segundo
stage: etapa* fase* processo* procediment* passo passos rodada* ronda triagem metodo seletiv* concurso* filtro
shortlist: finalist* preselec* triagem lista reduzid* prefinalist* shortlist finais
unsuccessful: reprov* rejeit* exclui* exclus* elimin* recus* indefer* negativ* desclassific* descart* fora declin* desfavor* inapt* preterid* inelegiv* inferior despedi* desqualific*
match: perfil* requisit* criteri* adequ* adapt* alinhad* aderen* compativ* encaix* correspond* ajust* enquadr* exig* atend* preenche qualific* fit
experience: experienc* conheciment* competenc* habilid* vivencia percurso trajetor* formacao bagag* curriculo aptid* capacidade certificac* ingles cnh carteira nocoes maturidade dominio
strong: melhor* interess* impress* excelent* destac* solido solida solidos solidas solidez relevan* qualidade alto elevad* proxim* qualificad* convenc* brilhant* robust* forte notave* perto arrasou arrasaste surpreend* impact* simpat* apreciac* fortes gostei gostamos gostaram gostou bem
many: numeros* elevad* quantidad* volume dezenas milhares diversos varias varios inumer* enorme tantas bastante imens* centena* muito muitos muitas muita muitissim* tanta tantos tanto grande
keep: guard* manter conserv* arquiv* permanec* fica ficar ficam ficara armazen* reter mantem mantemos mantid* manteremos mantenha
pool: banco bolsa base dados reserva* lista talento* recrutamento suplente* espera registo cadastr*
future: futur* novamente adiante posterior* oportunidade* proxim* voltar voltarmos primavera verao outono inverno temporad* reabr* novo nova novos novas
wish: desej* esperamos torc* esperanc* votos espero
luck: sorte sucesso* exito felicidad* boa deus torcend*
search: procur* busc* pesquis* recrutam*
feedback: feedback retorno* devolut* comentari* parecer opiniao devoluc* apontamentos observac*
answer: respond* respost* retorn*
hear: notici* novidad* inform* atualiz* comunic* avis* notific* saber dar nota ciente diga dizer saib* contar posicion* contarmos ponto sabera saberemos sabendo soube soubesses soubesse
contact: contact* contat* entrar entraremos ligar escrev* retom* correio email dirij* fala falar mail retorn* escrito whatsapp
received: receb* recepc* rececao cheg* deu entrada registad* registrad* protocol* rececion* acusamos acusar acuso acuse
review: avali* analis* estud* revis* leitura ler lemos li examin* aprec* verific* triagem consult* leu atencao corrig* confer* revimos rever reveja vimos
confirm: confirm* comprov* atest* certific* ratific*
documents: document* curricul* cv anex* carta certificad* certidao certidoes comprov* diploma* formulari* portfolio* portefolio copia* declarac* registo ficha* historico atestad* papelada papeis papel dossier foto fotos fotografia
number: nr ref referenc* codigo protocol* id cpf matricula requisic* numer*
automatic: automat* noreply sistema gerad* responda
privacy: privacidade lgpd rgpd dados protecao tratament* consentiment* retenc* eliminac*
test: teste testes prova* avaliac* questionari* psicotecn* psicolog* psicometr* exame* quiz raciocinio hackerrank codility redacao escrita aula pratic* teoric* aptid* hirevue testgorilla oral gupy logica
task: desafio* exercic* tarefa* casos apresent* estudo trabalho case challenge portfolio traduc* entreg* aula plano esboc* amostra teste
complete: complet* preench* realiz* fazer faca faz conclu* respond* entreg* submet* enviar gravar gravac* gravad* gravou grave execut* resolv* facas
send: mand* encaminh* remet* reencaminh* anex* submet* carregar junt* transmit* partilh* compartilh* envio envia enviar* enviad* envie* enviou enviamos enviando
deadline: prazo* limite ate valid* expir* venc* termino impreter* data tardar fim
link: link* cliqu* clic* botao aqui portal plataforma url abaixo site acess* pagin* seguinte botoes
account: contas acess* login entrar senha utilizador usuari* regist* cadastr* perfil sessao palavra conta
code: codigo* senha palavra verific* token pin otp passe
finish: conclu* termin* incomplet* rascunh* complet* falta faltam inacab* finaliz* pendent* comeco* guardad* salvo continue continuar
offer: propost* ofert* ofere* proponh* propor* propomos carta convite propoe
contract: contrat* termo* clt efetiv* condic* minuta vinculo prestacao aditiv* pj resolutivo determinad*
sign: assin* rubric* docusign subscre* firma clicksign reconhec*
salary: salari* remunerac* vencimento* brut* liquid* euro euros reais subsidi* ordenad* mensal* mensais bonus pagamento* vr vt plr anuais limpos benefici* refeic* pago pagos premio anual comissao valor valores
start: comec* inici* admis* arranc* ingress* entrada entrar posse primeir* estrear admitid*
join: equip* integr* time junt* parte embarc* entrar ingress* vir turma onboarding bordo fazer
hire: contrat* admit* admiss* recrut* empreg* nomead* efetiv* colocac* acolher nomeac*
welcome: bem vindo vinda vindos vindas acolh*
congrats: parabens felicit* felicidad* parabeniz* viva oba
accept: aceit* acord* condicion* concord* sujeit* anui* ok
benefits: ferias benefici* subsidi* plano saude vale seguro jornada horas semanais teletrabalho carga horari* vr vt plr refeic* folga flexiv* flexibil* alimentac* agregado
withdraw: desist* retir* renunc* abdic* abandon*
cancel: cancel* anul* suspens* desmarc* adiad* caiu
move: alter* reagend* remarc* muda* transfer* troc* antecip* passar mudou adiar adiad* adiamos
reminder: lembr* record* relembr* aviso esquec*
survey: inquerito* pesquis* satisf* opiniao avalie experiencia questionario sondag* melhorar anonim*
unsubscribe: descadastr* newsletter preferenc* cancelar subscr* remover boletim desativar receb* editar gerir gerenciar
alert: alerta* vagas novas oferta* recomend* suger* compativ* pesquis* guardad* salva salvas publicad* selecionad* km ver baseado correspond* assine
hr: rh recursos humanos recrut* talent* gente selec* people pessoas dp pessoal recruiter headhunter gupy atracao
profile: linkedin perfil* oportunidad* encontr* cheguei indicac* procur* aberto aberta interess* curios* headhunter indeed sigilo* exploratori* compromisso conduzo trajetoria busca ouvir desafio apareceu confidenc*
client: client* mandat* empresa multinacional utent* utilizador
interest: interes* motiv* curios* atrai atraiu atracao
remote: remot* hibrid* teletrabalh* casa home office distancia presencial*
lease: arrend* alug* apartament* imov* senhori* inquilin* condomin* quarto caucao fiador* imobiliaria morador* sindic* moradia kitnet quartos renda
study: universi* curso* bolsa* mestrad* licenciatur* matricul* tese faculdade* aluno* aluna* professor* propin* graduac* pos vestibular enem disciplina* aula* reitoria doutor* orientador* campus
school: escola* creche* filho* filha* crianc* colegio* turma pais professor* mae educac* infant* encarregad* pre maternal aluno*
loan: emprestim* credito banco seguro* cartao hipotec* conta apolice prestac* sinistr* segurador* pix boleto divida financ* fatura transferencia
order: encomend* pedid* compra* entreg* fatura* nota fiscal reembols* envio* pagament* boleto orcamento loja fornecedor* transportador* devoluc* carrinho produto rastre* lote lotes
event: evento* webinar palestra* workshop bilhet* ingress* congress* conferenc* seminari* jornada* festa espetacul* encontro formatura estande formacao sessao
doctor: medic* doutor* clinic* hospital* consulta* pacient* dentist* exame* enferm* saude odontolog* receita utente oftalmo* farmac* sns sus fisioter* vacin* radiolog* oculos
club: clube* socio* equipa jogo* treino* academia associac* quota* partida campeonato boccia natacao futebol coro temporad* atlet*
visa: visto vistos autorizac* residenc* passaport* estrangeir* imigrac* sef aima nacionalid*
colleague: colega* projet* reuni* equipa chefe turno departament* relatorio planilha briefing ata pauta sprint apresentac* project*
hiringside: candidatos banca entrevistador* painel requisic* triagem curriculos perfis examinador* scorecard debrief avaliadores juri finalistas gestor
security: seguranc* fraud* golpe* burla* suspeit* phishing acesso bloquead* desconfi* tentativ* reconhece desconhecid*
payroll: folha recibo irs irpf inss imposto* fgts seguranca holerite ferias contabil* iban nib pis rescis* declarac* contracheque vencimentos subsidio desemprego
expenses: reembols* despes* viag* desloc* ajudas passag* combustiv* portag* quilomet* hotel
bring: traga tragam trazer leve levar rg cpf cartao cidadao identid* document* original* bi ctps munid* traz trazendo trazem
person: gerent* diret* responsav* chef* coordenad* gestor* supervis* encarregad* dono dona president* patrao secretari* ceo lider manager socio administrador director*
hard: dificil* dificeis custo custou dificuld* apertad* renhid* acirrad* dura duro complicad* equilibrad* disputad* concorrid* empate
effort: esforc* tempo dedic* empenh* investi* carinho disponibilid* comprometim* trabalho compromisso
encourage: encoraj* incentiv* convid* hesit* siga continu* acompanh* desanim* porta aberta fique olho candidate voltar desist* volte atent* redes
careful: cuidad* atenc* atent* detalh* minucios* criterios* rigor* carinho pormenor* ponderad* aprofundad*
reason: motiv* raza* causa razoes porque
list: lista* ordenac* relacao rol
place: lugar* posic* coloca* segund* classific* ordem terceir*
please: favor gentileza solicit* agradecemos agradeceri* peco pecam pedim* queir* pf gentil pede agradecia
must: deve devera* devem precis* necessari* obrigat* teras necessit* tens tera exige* exigid* falta
would: gostari* poderi* podia querem* seria quer quiser* deseja querer gostava podes agradec* teria* estaria* dava daria convinha
pastbe: foi foram era eram estava* esteve estive* tinha* tive* sido fui fomos houve teve ficou ficamos tem
will: sera serao estara* tera teremos vai vamos vao ira irao iremos poderemos faremos entraremos seremos ficara recebera* vou
some: alguem pessoa pessoas alguma algum quem alguns candidato candidata menina rapaz moca moco
greeting: ola oi prezad* caro cara caros exmo exma bom boa tarde noite estimad* senhor* sr sra querid* oie dr dra boas eng eae exmos exmas
closing: cumpriment* atenciosamente atentamente abrac* abs cordial* beij* saudac* att respeitos* bjs bj bjos melhores sds grato grata gratos
questions: pergunt* duvid* quest* esclarec*
device: computador* portatil notebook webcam camera camara microfon* auscultad* fones calculadora navegador internet silencios* celular tablet chrome bateria tranquil* carregad* caneta
tech: python java javascript sql react angular aws azure docker kubernetes git php node linux backend frontend devops excel sap salesforce software api sre autocad typescript flutter
senior: senior junior pleno jr sr lider auxiliar* assistent* ajudante head tecnico chefe
placename: cidade local localiz* zona regiao distrito concelho lisboa porto braga paulo rio bairro municip* coimbra brasilia curitiba recife salvador campinas aveiro faro setubal estado interior belem goiania horizonte
fulltime: integral inteiro parcial tempo efetiv* temporari* termo clt turno* completo regime pj horista autonom* meio indetermin* fixo fixa part full
first: primeir* inicial* preliminar*
checks: referenc* anteced* criminal* exame admissional aso apto aptid* medtrab toxicolog* registo medicin* verificac* certidao
family: familia* mae pai avo irmao tio tia primo prima aniversar* festa casament* namorad* sobrinh* filho* beijinhos marido mulher esposa netos neto amor querido amigo* sogr* bebe natal irma irmaos irmas
food: almoco* jantar* bolo receita* comida cafe comer cozinh* churrasc* moqueca lanche cerveja acai feijoada sobremesa ementa pao vinho degustac* cabrito refeic* restaurante
travelbook: hotel* reserva* viagem viagens ferias embarque bagagem passagem hosped* pousada* aeroport* checkin bilhete alojamento destino resort* voos
repair: repar* avaria* canaliz* encanad* eletricist* oficina mecanic* consert* manutenc* caldeira instalac* orcamento pintura guindaste assistencia reforma revisao pneu pneus obra obras
police: policia* tribunal advogad* multa* juiz denunc* notari* camara intimac* justica cartorio delegacia audiencia condut* recurso procurac* judicia* detran
volunteer: volunt* doac* doar solidari* ong caridad* ipss benefic* bombeiros dador* banco
completefile: falta faltam pendent* complet* regulariz* aperfeico* apresentar envie remet* incomplet* junte suprir
confidential: confidenc* sigil* destinatari* proibid* privilegi* mensagem divulg* erro reservad* imprimir
company: empresa* companhia organizac* firma entidade* grupo sociedade instituic* ltda lda cooperativ* corporac* construtora fundacao escritorio negocio sa startup
age: ano anos idade
impression: impress* motivac* atitude personalid* postura entusias* energia perfil maneira honestid* vontade simpat* calma
unchanged: combinad* acordad* inalterad* igual permanec* previst* valid* vigor conforme mantem mantida mantido mesmo mesma
both: ambos ambas todos todas dois duas cada tudo
questionhow: como que quanto quantos porque onde quem qual quantas
think: creio acred* pens* consider* parec* entend* julg* opin* imagin* acho acha achamos achas achei achou sentimos sentir sente
able: pode podemos possa possam conseg* possiv* capaz* puder* poder pude deu possib* permit* podem podera poderem
yes: sim claro certamente certo ok beleza combinado exato positivo afirmativo
numberword: dois duas tres quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cem cinquenta catorze treze sessenta
hug: abrac* beijo* beijinh* beijao bj bjs bjos bjinhos xoxo saudade* carinho cheiro
laugh: rsrs* haha* ahah* rs ufa ei bora poxa puxa oba eita uai mano cara fixe cena oh kkkk kkk
finally: final finalmente afinal fim enfim conclu* ultim* definitiv* termin* acabou acabamos acabaram acabar acaba acabei
internal: intern* promoc* promov* mobilid* transfer* efetivad* remanej* aproveitam* reaproveit* casa
competition: concurs* edital bep juri banca metodo* ordenac* homolog* republica diario provimento classificac* aprovad* excluid* admitid* nomeac* posse convocac* cadastro audienc* procediment* legisl* retificac* prorrogac* recurs* suplente*
score: ponto pontos pontu* nota notas valores minim* corte classific* aprovad* posicao empate desempat* maxim* aprovacao
attend: compar* presenc* aparec* antecedenc* pontual* falta faltar chegar chegue apresent* participac* assistir tolerancia
shift: turno* horari* escala* folga* noturn* rotativ* feriad* plantao plantoes sabados jornada* extra extras madrugada
enrolment: ctps pis nib iban nif niss cpf rg aso carteira admissional comprovant* titulo reservista certidao exame registrad* registro medtrab ficha fotos
substitute: substitu* suplen* licenca matern* baixa reposic* afast* cobertura temporari* cobrir reforco
`;
