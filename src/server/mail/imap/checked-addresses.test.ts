import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkedAddresses, isPublicAddress } from './checked-addresses.ts';

const at = (...addresses: string[]) => ({
  allowPrivate: false,
  lookup: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
});

describe('An address is private', () => {
  test.each([
    '127.0.0.1',
    '127.8.9.10',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.170',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::10.1.2.3',
    '64:ff9b::',
    '64:ff9b::1',
    '64:ff9b:1::808:808',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    '100::1',
  ])('%s', (address) => expect(isPublicAddress(address)).toBe(false));

  test('and everything in a private network, wherever in it', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (a, b, c) => {
        for (const address of [`10.${a}.${b}.${c}`, `127.${a}.${b}.${c}`, `192.168.${a}.${b}`]) {
          expect(isPublicAddress(address)).toBe(false);
          expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
        }
      }),
    );
  });

  test.each([
    '64:ff9b::808:808',
    '64:ff9b::8.8.8.8',
    '64:ff9b::808:0',
    '8.8.8.8',
    '172.32.0.1',
    '172.15.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::6c',
  ])('and %s is not', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('A host', () => {
  test('of the internet is reached at the addresses that were checked', async () => {
    expect(await checkedAddresses('imap.example.com', at('93.184.215.14', '2606:2800:21f::1'))).toEqual({
      ok: true,
      value: [
        { address: '93.184.215.14', family: 4 },
        { address: '2606:2800:21f::1', family: 6 },
      ],
    });
  });

  test('with one private address among its public ones is refused', async () => {
    expect(await checkedAddresses('imap.example.com', at('93.184.215.14', '127.0.0.1'))).toEqual({
      ok: false,
      error: { type: 'private-host' },
    });
  });

  test.each(['127.0.0.1', '::1', '[::1]', '169.254.169.254', '::ffff:169.254.169.254'])(
    'given as %s is refused without asking for a name',
    async (host) => {
      const lookup = () => Promise.reject(new Error('nobody is asked'));
      expect(await checkedAddresses(host, { allowPrivate: false, lookup })).toMatchObject({
        error: { type: 'private-host' },
      });
      expect(await checkedAddresses(host, { allowPrivate: true, lookup })).toMatchObject({ ok: true });
    },
  );

  test.each(['2130706433', '0x7f.1', '127.1', '0177.0.0.1', 'localhost'])(
    'written as %s, which the system takes for this computer, is refused',
    async (host) => {
      const found = await checkedAddresses(host, { allowPrivate: false });
      expect(found).toMatchObject({ ok: false });
    },
  );

  test('that nobody knows is told apart', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    expect(await checkedAddresses('no.such.example', { allowPrivate: false, lookup })).toEqual({
      ok: false,
      error: { type: 'unknown-host' },
    });
  });
});
