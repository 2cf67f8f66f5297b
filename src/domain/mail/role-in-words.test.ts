import { expect, test } from 'vitest';
import { roleIn } from '../../../tests/support/role-in.ts';

test.each([
  ["Thank you for your interest in the Assistant Director's Position here.", 'Assistant Director'],
  ['There were four interviewed for one place as Graduate Trainee, and she won.', 'Graduate Trainee'],
  ['Congratulations on your selection as Licensed Aircraft Engineer with us.', 'Licensed Aircraft Engineer'],
  ['We have received 80 odd CVs for Field Guide and are phoning ten people.', 'Field Guide'],
  ['This body elected you to be a Junior Research Fellow of Walmer College.', 'Junior Research Fellow'],
  ['I write on behalf of the Process Scientist hiring team.', 'Process Scientist'],
  ['They will be offering you Lecturer in Physics, point 38.', 'Lecturer in Physics'],
  ['We had a tidal wave of applications for Aquarist I (388).', 'Aquarist I'],
  ['Dear Ms Roe,\n\nClaims Negotiator, Ref. AG/771\n\nWe have seen others.', 'Claims Negotiator'],
  ['Post: Planning Officer\nDate: Monday', 'Planning Officer'],
  [
    'Others fit better what we need for this particular role: IT Principal Tide Engineer.',
    'IT Principal Tide Engineer',
  ],
  ['There is an opportunity we have for a Software Engineer I. Let us talk.', 'Software Engineer I'],
])('“%s” is about a %s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each([
  ['Wir stellen Sie gern als Zweiradmechatroniker ein, ab Mai.', 'Zweiradmechatroniker'],
  ['Der nächste Schritt auf dem Weg zum Disponent bei uns ist ein Test.', 'Disponent'],
  ['Ihr Profil als Qualitätsmanagerin gefällt uns.', 'Qualitätsmanagerin'],
  ["Votre candidature au poste d'acheteuse a été lue.", 'acheteuse'],
  ['Vous rejoignez la direction en qualité de contrôleur de gestion, statut cadre.', 'contrôleur de gestion'],
  ['La vacante de repartidor (Torrejón) ha sido cubierta.', 'repartidor'],
  ['Per il posto di tornitore ci siamo arrangiati.', 'tornitore'],
  ['O processo seletivo para balconista – unidade norte foi encerrado.', 'balconista'],
  ['Dank voor je motivatie voor OK-assistent. Ik bel je.', 'OK-assistent'],
  ['Vi viser til din søknad på stilling som miljøterapeut. Den er besatt.', 'miljøterapeut'],
  [
    'Nu har ansökningstiden för anställningarna som kvalificerade handläggare på avdelningen gått ut.',
    'kvalificerade handläggare',
  ],
])('“%s” is about a %s, too', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each([
  ['Nous avons bien reçu votre candidature pour le poste de vitrailliste. À bientôt.', 'vitrailliste'],
  ['Din søknad på stillingen som jordmor er mottatt.', 'jordmor'],
  ['U solliciteerde voor de functie van zeilmaker. Helaas.', 'zeilmaker'],
])('“%s” is about work that no list of words has', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each(['Vous avez rendez-vous au poste de secours.', 'Nos vemos en el puesto de trabajo.'])(
  '“%s” is about a place',
  (text) => {
    expect(roleIn(text)).toBeNull();
  },
);

test('a house signs and says what its letter is about; a person says what they do', () => {
  expect(roleIn('Hilsen\n\nØstjysk Sparekasse (kunderådgiver)')).toBe('kunderådgiver');
  expect(roleIn('See you,\n\nMeadowlark Ads // Art Director search')).toBe('Art Director');
  expect(roleIn('See you,\n\nAnna Voss (Producer)')).toBeNull();
  expect(roleIn('See you,\n\nAnna Voss | Art Director')).toBeNull();
});

test.each([
  ['Your Brelda application', ''],
  ['Offer of Internship', ''],
  ['', 'Prochaine étape : une journée au dépôt de Séverac, le 4 mai.'],
  ['', 'Page through our technology companies for more.'],
])('the subject “%s” and the text “%s” name no role', (subject, text) => {
  expect(roleIn(text, subject)).toBeNull();
});

test('what goes before a role in a subject is no part of it', () => {
  expect(roleIn('', 'Esito selezione istruttore tecnico')).toBe('istruttore tecnico');
  expect(roleIn('', 'Deine Bewerbung bei BRELDA (Werkstudent Controlling)')).toBe('Werkstudent Controlling');
});

test('who writes is no role, by whatever name', () => {
  const subject = 'Your application to Brelda Semiconductor Design';
  const text = 'Thanks for your application to Tide Engineer, Locks.';
  expect(roleIn(text, subject, 'Brelda Semiconductor Design')).toBe('Tide Engineer, Locks');
  expect(roleIn('See you,\n\nJonas\nHead of Strings\nWe play on.', '', 'Jonas Sael')).toBeNull();
  expect(roleIn('The post is filled.\n\nL. Sael, Office Manager')).toBeNull();
  expect(roleIn('Your talk for Night Nurse is over.\n\nName: Mara Quinn\nRole: Ward Matron\nTel: 6120')).toBe(
    'Night Nurse',
  );
});

test('a file and a word of every day are none', () => {
  expect(roleIn('', 'Brelda_Offer_Ferry_Officer.pdf')).toBeNull();
  expect(roleIn('Perfecto, entonces el 9 a las 12.')).toBeNull();
});

test('a house is no role where it does something', () => {
  expect(roleIn('', 'Brelda & Hythe Solicitors would like to interview you')).toBeNull();
});

test('a firm is none, whatever its name sounds like', () => {
  expect(roleIn('We would love to have you on board as Tide Engineer!', 'Offer Brelda Lotsen SE')).toBe(
    'Tide Engineer',
  );
});
