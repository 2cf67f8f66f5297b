import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutDepartment } from './department.ts';
import { nameInDomain } from './name-in-domain.ts';

test.each([
  ['kestrelbayhotels', 'With best wishes from Kestrel Bay Hotels, Gemma', 'Kestrel Bay Hotels'],
  ['caspari-lohse', 'Caspari & Lohse Steuerberater', 'Caspari & Lohse'],
  ['feldmann-toechter', 'Feldmann & Töchter', 'Feldmann & Töchter'],
  ['sableandfinch', 'the studio Sable and Finch', 'Sable and Finch'],
  ['mairie-saint-aubrac', 'Mairie de Saint-Aubrac', 'Mairie de Saint-Aubrac'],
  ['clairance-recrute', 'Clairance vous remercie', 'Clairance'],
])('the domain %s is the name written out in “%s”', (label, text, name) => {
  const place = nameInDomain(label, text);
  expect(text.slice(place?.start, place?.end)).toBe(name);
});

test('a domain that no name in the text spells names nothing', () => {
  expect(nameInDomain('northwind', 'A wind from the north. Kind regards, Ann')).toBeNull();
  expect(nameInDomain('northwind', 'North\nWind')).toBeNull();
});

test('any text is read to its end, and a place found lies within it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 200 }), (label, text) => {
      const place = nameInDomain(label, text);
      if (place) expect(text.slice(place.start, place.end).length).toBeGreaterThan(0);
    }),
  );
});

test.each([
  ['Nordkap Recruiting', 'Nordkap'],
  ['Stadt Oberlinden - Personalamt', 'Stadt Oberlinden'],
  ['Bewerbungsportal Stadt Mühlbrück', 'Stadt Mühlbrück'],
  ['Cobalt Harbour via Cronofy', 'Cobalt Harbour'],
  ['Maison Verlaine Recrutement', 'Maison Verlaine'],
  ['Northwind', 'Northwind'],
])('the sender “%s” is %s', (name, company) => {
  expect(withoutDepartment(name)).toBe(company);
});
