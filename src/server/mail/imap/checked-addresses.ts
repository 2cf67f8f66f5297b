import { lookup as systemLookup } from 'node:dns/promises';
import { BlockList, isIP, isIPv4 } from 'node:net';
import type { Result } from '../../../domain/result.ts';
import { err, ok } from '../../../domain/result.ts';

export type Address = { address: string; family: number };
/** Every address of a name. Tests put their own in the place of the system's. */
export type Lookup = (host: string) => Promise<Address[]>;
export type NoAddress = { type: 'unknown-host' } | { type: 'private-host' };

/**
 * The addresses a host may be reached at. Somebody who names a host must not get this computer, or one beside it, to be
 * asked in their place: with one private address among them all are refused. The connection goes to what was checked
 * here and asks for no name again, so a name that changes its address meanwhile (DNS rebinding) gains nothing.
 */
export async function checkedAddresses(
  host: string,
  { allowPrivate, lookup = lookUpAll }: { allowPrivate: boolean; lookup?: Lookup | undefined },
): Promise<Result<Address[], NoAddress>> {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(bare) ? [{ address: bare, family: isIP(bare) }] : await lookUpOrNone(bare, lookup);
  if (addresses.length === 0) return err({ type: 'unknown-host' });
  const isRefused = !allowPrivate && addresses.some(({ address }) => !isPublicAddress(address));
  return isRefused ? err({ type: 'private-host' }) : ok(addresses);
}

/** Whether an address belongs to the internet at large: not to this computer, its network, or a special purpose. */
export function isPublicAddress(address: string): boolean {
  const [bare = ''] = address.split('%');
  if (isIPv4(bare)) return !SPECIAL.check(bare, 'ipv4');
  if (isIP(bare) !== 6) return false;
  if (NAT64.check(bare, 'ipv6')) return isPublicAddress(lastAsIpv4(bare));
  // Everything handed out so far begins with 2 or 3; what wraps an IPv4 address inside it is left out as well.
  return GLOBAL_V6.check(bare, 'ipv6') && !SPECIAL_V6.check(bare, 'ipv6');
}

/** IANA's registry of special-purpose IPv4 addresses, multicast, and what is reserved. */
const SPECIAL = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]);
const GLOBAL_V6 = blockList('ipv6', [['2000::', 3]]);
const SPECIAL_V6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

/** Networks without IPv4 reach its addresses through these, which end with them. */
const NAT64 = blockList('ipv6', [['64:ff9b::', 96]]);

function lastAsIpv4(address: string): string {
  // In the one way to write an address that a URL has: hexadecimal, with its longest run of noughts left out.
  const { hostname } = new URL(`http://[${address}]`);
  const [low = '', high = ''] = hostname.slice('[64:ff9b::'.length, -1).split(':').reverse();
  const hex = high.padStart(4, '0') + low.padStart(4, '0');
  return [...Buffer.from(hex, 'hex')].join('.');
}

function blockList(family: 'ipv4' | 'ipv6', subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family);
  return list;
}

async function lookUpOrNone(host: string, lookup: Lookup): Promise<Address[]> {
  try {
    return await lookup(host);
  } catch {
    return [];
  }
}

function lookUpAll(host: string): Promise<Address[]> {
  return systemLookup(host, { all: true });
}
