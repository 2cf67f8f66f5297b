import { expect, test } from 'vitest';
import { roleIn } from '../../../tests/support/role-in.ts';

/** All invented. */
test.each([
  ["We'd like to explain what a Stage Carpenter does with us and see how you feel.", 'Stage Carpenter'],
  ['Deutsch ist bei uns als Cloud Engineer nun mal der Alltag.', 'Cloud Engineer'],
  ['Als Leiterin Einkauf wären Sie hervorragend geeignet gewesen.', 'Leiterin Einkauf'],
  ['Friday is the Quarry Engineer Superday, on floor 3.', 'Quarry Engineer'],
  ['Until June we sign nobody, and that takes in the Tide Planner letter on my desk.', 'Tide Planner'],
  [
    'Wir führen das Verfahren 7/26 (Sachbearbeiterin Wasserrecht) vorerst nicht fort.',
    'Sachbearbeiterin Wasserrecht',
  ],
  ['Eine Hebamme haben wir nun gefunden.', 'Hebamme'],
  ['Llevamos su carta a la reunión: Coordinadora de Riego es lo que falta.', 'Coordinadora de Riego'],
  ['Dein Antrag (Verkäufer in Teilzeit, Filiale Hafen) ist da.', 'Verkäufer in Teilzeit'],
  ['Für den Hof suchen wir als Gärtner Baumschule jemanden mit Geduld.', 'Gärtner Baumschule'],
  ['Werden Sie unsere Sommelière!', 'Sommelière'],
  ['Please come and be our Pastry Chef, with Casualty Lane next door.', 'Pastry Chef'],
  ['We met Process Technician people in threes.', 'Process Technician'],
  ['Mara Quill, Stage Carpenter, will show you the loft at 5 PM.', null],
  ['Our Depot Manager shows you the yard, and the Head of Design the studio.', null],
  ['Die Buchhaltung meldet sich; das Sekretariat weiß Bescheid.', null],
  ['You will be meeting our Director, and then the Studio Manager.', null],
  ['We know a Dance Teacher and a Stage Carpenter.', null],
])('a letter that names one kind of work alone: %s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each([
  ['Vieni domani, vediamo se fai per noi come pizzaiola.', 'pizzaiola'],
  ['We praten verder over een plek voor kraanmachinist, oude kleren aan.', 'kraanmachinist'],
  ["C'est toi, la nouvelle responsable d'affinage.", "responsable d'affinage"],
  ['Le tendremos presente para jardinero.', 'jardinero'],
  ['You would be forklift driver first, and help us as a forklift driver in May.', 'forklift driver'],
  ['Je zoekt een andere bakker, zegt u.', 'bakker'],
  ['Ta candidature (sage-femme, temps partiel) est lue.', 'sage-femme'],
  ['Als productieleider sta je er alleen voor.', 'productieleider'],
  ['O canal impôs um nome da casa para assistente de direção da série.', 'assistente de direção'],
  ['Report to the office: owner and staff are there, says the class teachers for teachers with time.', null],
  ['Un chargé de recrutement vous appellera.', null],
])('a letter in small letters: %s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each([
  ['im Besetzungsverfahren "Landschaftsplanerin" (Kennzahl 4/26) lade ich Sie ein.', 'Landschaftsplanerin'],
  ['This is to let you know JR220417 Vault Teller (Part-time) is now listed.', 'Vault Teller'],
  ['We have now offered Brand Marketing Lead to someone else.', 'Brand Marketing Lead'],
  ['Thank you for attending our Deck Crew Assessment Day in Hull.', 'Deck Crew'],
  ['Event: Hiring Manager Interview – Wind Site Manager\nLocation: Zoom', 'Wind Site Manager'],
  ["On a pris quelqu'un d'autre comme Chef de partie, merci.", 'Chef de partie'],
  ['Saremmo lieti di incontrarla per la posizione di Grafico junior. Sarebbe libera?', 'Grafico junior'],
  [
    'I am pleased to offer you the post of Theatre Assistant, Band 3, Ward 2, subject to checks.',
    'Theatre Assistant, Band 3',
  ],
  ['wir bieten Ihnen die Stelle als Vermessungsingenieur zum 1. März an.', 'Vermessungsingenieur'],
  ['We ask all applicants for Fact-checker to do a test.', 'Fact-checker'],
  ['Your interview for Account Manager, Public Sector has been scheduled.', 'Account Manager, Public Sector'],
])('%s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each([
  ['Atualização sobre a vaga Analista Fiscal', 'Analista Fiscal'],
  ['Te has inscrito en la oferta Dependienta', 'Dependienta'],
])('a board has the role behind its own word: %s', (subject, role) => {
  expect(roleIn('', subject)).toBe(role);
});

test('what a subject shortens is taken as the letter writes it out', () => {
  const text = 'Leider suchen wir für die Stelle als Medizinische Fachangestellte jemand anderen.';
  expect(roleIn(text, 'Ihre Bewerbung als MFA')).toBe('Medizinische Fachangestellte');
});

test('a board has the role above the firm and its town', () => {
  const text =
    'Your application was sent to Quoin Loft\n\nPart II Assistant\nQuoin Loft · Hull (Hybrid)\n\nTown Planner\nTern · Hull';
  expect(roleIn(text, 'Your application was sent to Quoin Loft')).toBe('Part II Assistant');
});

test.each([
  ['Lektorat', 'Die Stelle Lektorin wird nicht besetzt.', 'Lektorin'],
  ['Sales Exec', 'We leave it there with the Sales Executive job.', 'Sales Executive'],
  ['Mühlenpflegerstelle', 'Der Verein hat anders entschieden.', 'Mühlenpfleger'],
  [
    'Dein Azubi-Auswahltag',
    'Vier Plätze für die Ausbildung zum Senfmüller gab es.',
    'Ausbildung zum Senfmüller',
  ],
  [
    'Einladung zum Probevortrag',
    'Sie sind für die Professur für Bauklang vorgesehen.',
    'Professur für Bauklang',
  ],
  [
    'Tide Examiner - interview details',
    'Thank you for applying for the police staff role of Tide Examiner.',
    'Tide Examiner',
  ],
  ['Book a slot', 'This is the technical portion of hiring for Lead iOS Engineer.', 'Lead iOS Engineer'],
])('subject and letter name it together: “%s” / %s', (subject, text, role) => {
  expect(roleIn(text, subject)).toBe(role);
});

test.each([
  ["Votre profil d'Aide-soignante nous plaît.", 'Aide-soignante'],
  ['Ta candidature pour le poste de Technicien de laboratoire est lue.', 'Technicien de laboratoire'],
  ['¡Tu candidatura para Ingeniero/a de estructuras ya está con nosotros!', 'Ingeniero/a de estructuras'],
  ["Suite à votre audition sur le profil ingénieur en calcul, l'avis est réservé.", 'ingénieur en calcul'],
  ['Auf unser Volontariat (Volontär Tonschnitt) haben sich viele beworben.', 'Volontär Tonschnitt'],
  ['Tarn is a drug-free house. Equal Opportunity Employer M/F/D/V.', null],
  ['Cuéntanos por qué quieres ser locutora aquí.', 'locutora'],
])('a name is read on to its end: %s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each([
  [
    'Lembrete: desafio técnico',
    'O prazo do desafio técnico para Engenheiro de Software termina hoje.',
    'Engenheiro de Software',
  ],
  [
    'Feedback de tu proceso con Tarn',
    'Hoy, para Product Owner, no vamos a hacerte una propuesta.',
    'Product Owner',
  ],
])('a subject that says what is to be done, or with whom, names no work: “%s”', (subject, text, role) => {
  expect(roleIn(text, subject)).toBe(role);
});

test('whoever signs with what they do seeks no such work', () => {
  expect(
    roleIn('Saw your CV. Shall we talk tomorrow? Rasmus, Head Gardener at Brelda', '', 'Rasmus'),
  ).toBeNull();
});
