import { expect, test } from 'vitest';
import { asWebAddress, isWebAddress } from './web-address.ts';

test('a host is an address without https being typed', () => {
  expect(asWebAddress('northwind.example')).toBe('https://northwind.example');
  expect(asWebAddress(' meet.northwind.example/abc-defg?pwd=1 ')).toBe(
    'https://meet.northwind.example/abc-defg?pwd=1',
  );
  expect(asWebAddress('stellen.müller.example:8443/7')).toBe('https://stellen.müller.example:8443/7');
});

test('an address stays as it is', () => {
  for (const address of ['https://northwind.example/jobs', 'http://northwind.example', 'HTTPS://A.EXAMPLE']) {
    expect(asWebAddress(address)).toBe(address);
    expect(isWebAddress(address)).toBe(true);
  }
});

test('what is no address is not made one', () => {
  for (const text of [
    '',
    'north',
    'call Ada',
    'ada@northwind.example',
    'mailto:ada@a.example',
    '10.30',
    'a..de',
  ]) {
    expect(isWebAddress(asWebAddress(text)), text).toBe(false);
  }
});
