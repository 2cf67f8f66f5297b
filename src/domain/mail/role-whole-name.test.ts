import { expect, test } from 'vitest';
import { roleIn } from '../../../tests/support/role-in.ts';

/** All invented. */
test.each([
  ['Vous avez postulé à la place de Mécanicien cycles.', 'Mécanicien cycles'],
  ['Voor de functie van Inkoper textiel bij Kade hebben wij gekozen.', 'Inkoper textiel'],
  ['La candidatura per Addetto tesoreria è arrivata.', 'Addetto tesoreria'],
  [
    'Votre candidature au poste de Conseillère en finances personnelles est lue.',
    'Conseillère en finances personnelles',
  ],
  ['Il posto di Tecnologo alimentare è suo.', 'Tecnologo alimentare'],
  ['El puesto de Soldador está cubierto.', 'Soldador'],
  ['De vacature voor Inkoper wordt gesloten.', 'Inkoper'],
  ['Wir haben eine andere Floristin gesucht.', 'Floristin'],
  ['Nous avons bien reçu votre candidature pour le poste de Soudeur TIG chez nous.', 'Soudeur TIG'],
  ['Gracias por tu interés en el puesto de Encargado de tienda en Sevilla.', 'Encargado de tienda'],
  ['Bedankt voor je interesse in de vacature van Monteur bij ons.', 'Monteur'],
  ['Per il posto di banconista serale siete in tre.', 'banconista serale'],
  ['Le poste de monteuse vidéo est suspendu pour le moment.', 'monteuse vidéo'],
  ["Le poste d'Ingénieur d'études en hydrologie n'a pas été ouvert.", "Ingénieur d'études en hydrologie"],
  ['Gostámos da sua carta para guia de montanha, venha visitar.', 'guia de montanha'],
  ['El puesto de auxiliar de cocina es tuyo.', 'auxiliar de cocina'],
  ['We hebben je sollicitatie als bloemist ontvangen.', 'bloemist'],
  ['A vaga de tradutora técnica residente foi cancelada.', 'tradutora técnica residente'],
  [
    'Vous avez postulé au poste de Gestionnaire comptable et budgétaire : merci.',
    'Gestionnaire comptable et budgétaire',
  ],
])('small letters behind a title are its own up to where another part begins: %s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each([
  ['Requisition 19-4471 (Tide Planner)', 'Tide Planner'],
  ['Reserve list: Field Officer, P-3', 'Field Officer'],
  ['Resident Warden 2025-26 - next steps', 'Resident Warden'],
  ['Prueba Data Engineer', 'Data Engineer'],
  ['Uw sollicitatie naar de functie van beleidsadviseur wonen', 'beleidsadviseur wonen'],
  ['Kennismakingsgesprek horecamedewerker', 'horecamedewerker'],
  ['Competition #25-31 Tide Technician', 'Tide Technician'],
])('what is done about a role, its grade and its year are no part of it: %s', (subject, role) => {
  expect(roleIn('', subject)).toBe(role);
});

test.each([
  ['Thank you for your application for Req 55120, Tide Engineer II, last week.', 'Tide Engineer II'],
  ['Your application for VA 2031/44 Ferry Officer was received.', 'Ferry Officer'],
  ['We have received your application for Ferry Officer (Hartbury, MA).', 'Ferry Officer'],
  [
    'Your CV is on the pile for the post of Ferry Officer (Band 4), 30 hours per week.',
    'Ferry Officer (Band 4)',
  ],
  ['Thank you for applying for Ferry Officer (outlet: Long Quay).', 'Ferry Officer'],
  ['You have been chosen for an interview for Ferry Officer VN-90817.', 'Ferry Officer'],
  ['Vacancy: Ferry Officer, Oakmere General Hospital', 'Ferry Officer'],
  ['Vacancy: Ferry Officer, City of Oakmere', 'Ferry Officer'],
  ['Vacancy: Data Analyst, Freight', 'Data Analyst, Freight'],
  ['Thanks for applying to Competition 2031-118, Ferry Officer. We', 'Ferry Officer'],
  [
    'Thank you for applying for the role of Ferry Officer, Clerk Grade 7/8, in our agency.',
    'Ferry Officer, Clerk Grade 7/8',
  ],
  ['Thanks for applying for Ferry Writer, Grade 4 Tides.', 'Ferry Writer, Grade 4 Tides'],
  ['Your application for Ferry Surveyor in the Ministry of Works was read.', 'Ferry Surveyor'],
  ['Ihre Bewerbung als Pflegefachkraft am Klinikum Emsrode ist da.', 'Pflegefachkraft'],
  ['Ihre Bewerbung als Gärtner (m/w/d) im Verkauf ist da.', 'Gärtner (m/w/d) im Verkauf'],
  ['Sie werden Leiterin der Klinik.', 'Leiterin der Klinik'],
  [
    'You would be working for the Assistant Ferry Manager and I could not be happier.',
    'Assistant Ferry Manager',
  ],
  ['Recebemos seu currículo para a vaga de Soldador c/ experiência.', 'Soldador'],
  ["Le poste d'Agent d'accueil de la Ville d'Emsrode est pourvu.", "Agent d'accueil"],
  ['Für die PTA-Stelle sucht Frau Holm jemanden ab Mai.', 'PTA'],
  ['Thank you for your submission for Stage 2 (online test) for Ferry Officer.', 'Ferry Officer'],
  ['Oferta: teleoperador nocturno\nEstado: descartado', 'teleoperador nocturno'],
])('a number, a place, hours and the house are no part of a role: %s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test('a dash in a subject may part a role in two, which the letter has in one', () => {
  const letter = 'Dear Ms Roe\n\nVacancy: Staff Nurse - Burns Unit\nClosing date: Monday\n\nThank you.';
  expect(roleIn(letter, 'Application received: Staff Nurse - Burns Unit')).toBe('Staff Nurse - Burns Unit');
});

test('whose role it is does not stand before it', () => {
  expect(roleIn('See you.', 'Kelpie Summer Internship', 'Kelpie Recruiting')).toBe('Summer Internship');
});

test('what is cut off the name of a role in the middle of a bracket is no part of it', () => {
  expect(roleIn('Für den Besuch (Termin Operator) senden wir Unterlagen; als Operator) sind Sie da.')).toBe(
    'Operator',
  );
});

test('a training is told whole', () => {
  expect(roleIn('Danke für deine Bewerbung für die Ausbildung zur Seilerin bei uns.')).toBe(
    'Ausbildung zur Seilerin',
  );
});

test.each([
  ['De functie van Tide Planner vervuld door een collega, dat is jammer.', 'Tide Planner'],
  ['Per la posizione di Tide Planner nel mio gruppo ti chiamo domani.', 'Tide Planner'],
  ['Confermo il colloquio per il posto di saldatore giovedì alle 8.', 'saldatore'],
  ['Wegen der Stelle als Seilerin im Moment nichts Neues.', 'Seilerin'],
  ['Wir reden über die Stelle als Hafenplaner und Ihren Weg zu uns.', 'Hafenplaner'],
  ['Danke für Ihre Bewerbung als Seiler für die kommende Spielzeit.', 'Seiler'],
])('a title ends where somebody or a day is spoken of: %s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test('the letter may tell more of a title than its subject', () => {
  expect(roleIn("Nous n'ouvrons plus le poste de luthier d'orchestre.", 'poste de luthier')).toBe(
    "luthier d'orchestre",
  );
  expect(roleIn('Someone else has the Quay Mechanic job.', 'Mechanic role')).toBe('Quay Mechanic');
});

test.each([
  ["We wrote to everyone who applied to Grower's Assistant last week.", "Grower's Assistant"],
  ['Your application for the Field Application Engineer was sent.', 'Field Application Engineer'],
  ['All is on hold, and that includes Senior Data Center Technician.', 'Senior Data Center Technician'],
  ['Saw your message about work, for dental assistant, on the portal.', 'dental assistant'],
])('a title is not begun in its middle: %s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});
