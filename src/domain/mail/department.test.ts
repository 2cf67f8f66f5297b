import { expect, test } from 'vitest';
import { isDepartment, withoutDepartment } from './department.ts';

test.each([
  ['Équipe Recrutement Mercier Vauban', 'Mercier Vauban'],
  ['Service emploi Ville de Montclar', 'Ville de Montclar'],
  ['Bureau des carrières Université de Vernoy', 'Université de Vernoy'],
  ['Ne pas répondre - Recrutement Talmond', 'Talmond'],
  ['Capital Humano Textiles Urrutia', 'Textiles Urrutia'],
  ['Talento Humano Grupo Cardona', 'Grupo Cardona'],
  ['Personas y Cultura Almenara', 'Almenara'],
  ['Reclutamiento y Selección Harinas Belmez', 'Harinas Belmez'],
  ['Departamento de Personal del Hotel Urgel', 'Hotel Urgel'],
  ['Equipa de Talento Ribalta', 'Ribalta'],
  ['Recrutamento e Seleção Lojas Amaral', 'Lojas Amaral'],
  ['Portal de Vagas Construtora Lumiar', 'Construtora Lumiar'],
  ['Area HR Gruppo Valsesia', 'Gruppo Valsesia'],
  ['Ufficio Selezione Pastificio Orlandi', 'Pastificio Orlandi'],
  ['Sollicitaties Bakker & Zoon', 'Bakker & Zoon'],
  ['Harlow & Tern Early Talent', 'Harlow & Tern'],
  ['Harlow & Tern Student Recruitment', 'Harlow & Tern'],
  ['Orrell People Ops', 'Orrell'],
  ['Équipe Soleil', 'Équipe Soleil'],
])('%s writes for %s', (sender, house) => {
  expect(withoutDepartment(sender)).toBe(house);
});

test.each([
  'Area HR',
  'Departamento de Personas',
  'Gerencia de Personas',
  'Service recrutement',
  'Não responda',
])('%s is a department of no house in particular', (name) => {
  expect(isDepartment(name)).toBe(true);
  expect(withoutDepartment(name)).toBe(name);
});
