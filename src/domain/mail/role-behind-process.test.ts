import { expect, test } from 'vitest';
import { mailOfWords } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';

test.each([
  ['Entrevista vendedor', 'vendedor'],
  ['Colloquio magazziniere', 'magazziniere'],
  ['Votre candidature comptable', 'comptable'],
  ['Su postulación como contador', 'contador'],
  ['Auditie regisseur', 'regisseur'],
  ['Retorno programador', 'programador'],
  ['Uitnodiging sollicitatiegesprek verpleegkundige', 'verpleegkundige'],
  ['Selectiegesprek en korte proef pianiste', 'pianiste'],
  ['Incontro per il posto di bidello', 'bidello'],
  ['Inscripción en oferta 4471203 tapicero', 'tapicero'],
  ['Convocation épreuve relieur', 'relieur'],
  ['Test Engineer', 'Test Engineer'],
  ['Zweitgespräch Tide Engineer', 'Tide Engineer'],
  ['Sachstand Auswahlverfahren Seilerin', 'Seilerin'],
  ['Invitation: Interview Brelda Audio (Tide Engineer) @ Thursday', 'Tide Engineer'],
  ['RDV décalé (conducteur car)', 'conducteur car'],
  ['Short delay on Tide Analyst', 'Tide Analyst'],
  ['Vorstellungsgespräch Buchhalterin (Frau Holm)', 'Buchhalterin'],
  ['Colloquio telefonico: tipografo', 'tipografo'],
])('what is done about the work is no part of it: %s', (subject, role) => {
  expect(findCompanyAndRole(mailOfWords('', subject), '').role).toBe(role);
});

test.each([
  ['Poste de câbleur aéronautique', 'câbleur aéronautique'],
  ['Posizione assistente domiciliare', 'assistente domiciliare'],
  ['Sollicitatie jurist arbeidsrecht', 'jurist arbeidsrecht'],
  ['Actualización - Técnico de Mantenimiento Industrial', 'Técnico de Mantenimiento Industrial'],
])('a subject has the work to its last word: %s', (subject, role) => {
  const text = 'Hola,\n\nte escribimos por tu candidatura. Gracias por tu interés.';
  expect(findCompanyAndRole(mailOfWords(text, subject), text).role).toBe(role);
});

test.each([
  ['sua candidatura a Fonoaudióloga foi recebida.', 'Fonoaudióloga'],
  ['votre candidature de chaudronnier est bien arrivée.', 'chaudronnier'],
  ['Ihre Bewerbung als Hausverwalterin ist eingegangen.', 'Hausverwalterin'],
  ['la Sua candidatura per letturista è stata ricevuta.', 'letturista'],
  ['uw sollicitatie als mondhygiënist is ontvangen.', 'mondhygiënist'],
  ['we bevestigen het sollicitatiegesprek als logopedist: dinsdag om 10 uur.', 'logopedist'],
  ['foi considerado apto no edital 12, cargo Professor de Geografia.', 'Professor de Geografia'],
  ['deine Bewerbung als Product Owner Payments ist bei uns.', 'Product Owner Payments'],
])('work of many trades is known: %s', (text, role) => {
  expect(findCompanyAndRole(mailOfWords(text, ''), text).role).toBe(role);
});

test.each([
  ['Ihre Bewerbung auf die Stelle des Bauleiters ist eingegangen.', 'Bauleiter'],
  ['im Verfahren um die Stelle eines Pressereferenten teilen wir mit', 'Pressereferent'],
])('in whatever case German has it, the work is told by its own name: %s', (text, role) => {
  expect(findCompanyAndRole(mailOfWords(text, ''), text).role).toBe(role);
});
