import { expect, test } from 'vitest';
import { nameLikeDomain } from './name-like-domain.ts';

function alike(label: string, text: string): string | null {
  const place = nameLikeDomain(label, text);
  return place && text.slice(place.start, place.end);
}

test.each([
  ['saltmere-optics', 'Saltmere Bay Optics has been busy.', 'Saltmere Bay Optics'],
  ['hausner-konditorei', 'Grüße aus der Konditorei Hausner!', 'Konditorei Hausner'],
  ['clinicavetdelmar', 'Marta\nClínica Veterinaria del Mar\nC/ Ancha 3', 'Clínica Veterinaria del Mar'],
  ['torvaldinsure', 'People Team @ Torvald', 'Torvald'],
  ['junkerorgeln', 'Bis bald\nOrgelbau Junker', 'Orgelbau Junker'],
  ['istitutosanblas', "Nell'eventualità l'Istituto San Blas attinge dalle domande.", 'Istituto San Blas'],
  ['ostlerandreed', 'Ostler, Marsh & Reed', 'Ostler, Marsh & Reed'],
  ['stcuthlacs', "The governors of St Cuthlac's met.", "St Cuthlac's"],
  ['ufmontalto', 'Professor\nUniversidade Federal do Montalto', 'Universidade Federal do Montalto'],
  ['mutua-solvera', 'Le comunicamos que Solvera no contrata.', 'Solvera'],
])('%s is most of a name in "%s"', (label, text, name) => {
  expect(alike(label, text)).toBe(name);
});

test.each([
  ['krammer-dach', 'Freundliche Grüße\nBernd Krammer'],
  ['wellhouse', 'Well, our House is open on Monday.'],
  ['tarn', 'Tarn Valley'],
  ['ottofield', 'The executive at Fieldgate Pensions was busy.'],
  ['stone-kommune', 'Greetings\nThe Kommune'],
])('%s has too little of any name in "%s"', (label, text) => {
  expect(alike(label, text)).toBeNull();
});
