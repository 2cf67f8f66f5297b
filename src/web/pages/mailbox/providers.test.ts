import { expect, test } from 'vitest';
import { KNOWN_HOSTS } from '../../../domain/mailbox/known-hosts.ts';
import { PROVIDERS, providerName, providerOf } from './providers.ts';

test('every server of which something is known can be chosen by name, over TLS', () => {
  const servers = PROVIDERS.flatMap(({ server }) => server ?? []);
  expect(servers.map(({ host }) => host).sort()).toEqual(Object.values<string>(KNOWN_HOSTS).sort());
  expect(servers.every(({ port, security }) => port === 993 && security === 'tls')).toBe(true);
  expect(['imap.gmx.net', 'secureimap.t-online.de', 'imap.home.example'].map(providerName)).toEqual([
    'GMX',
    'T-Online',
    'imap.home.example',
  ]);
});

test('where IMAP is off until one switches it on, that is said first', () => {
  for (const value of ['gmx', 'webDe'])
    expect(providerOf(value).hint).toMatch(/^Switch on IMAP in the settings/);
});
