import { expect, test } from 'vitest';
import { roleIn } from '../../../tests/support/role-in.ts';

/** All invented. */
test.each([
  ['Guten Tag\n\nVorgang: Vermessungstechniker\nStand: offen', 'Vermessungstechniker'],
  ['Estimada Rosa:\n\nRequisición: 5512 Técnico en Redes\nEstado: cerrada', 'Técnico en Redes'],
  ['Bonjour,\n\nIntitulé : Technicien fibre optique\nSite : Quimper', 'Technicien fibre optique'],
  ['We would love to hear more. Campaign desk: Stage Carpenter (Hull). Bye.', 'Stage Carpenter'],
])('a role stands behind whatever label, alone: %s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each([
  'Con: Ana Quiroga (Staff Engineer)\nHora: 11:00',
  'Interviewer: Head Gardener\nWhen: Monday',
  'Ort: Bauleiterbüro, 2. Stock',
])('a label tells of people and places, too: %s', (text) => {
  expect(roleIn(text)).toBeNull();
});

test.each([
  ['Bis Sonntag.\n\nPia\nQuarzhof\n(Motion Designer)', 'Motion Designer'],
  ['Bis Sonntag.\n\nQuarzhof, Konstrukteur-Recruiting', 'Konstrukteur'],
  ['See you,\n\nquarry.works / Data Scientist Hiring', 'Data Scientist'],
  ['See you,\n\nJo (Quarry Works / Data Scientist)', 'Data Scientist'],
])('the last line says what the letter is about: %s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each([
  'See you,\n\nQuarry Works\nHead of Design',
  'Mit besten Grüßen\n\nQuarzhof, Ausbildungsleitung',
  'Bis bald\n\nDein Azubi-Team',
])('or who signs it: %s', (text) => {
  expect(roleIn(text)).toBeNull();
});
