import type { FoundName, WeighedName } from './found-name.ts';

/** How much each says of the employer that a sender's name and address may tell. */
const WEIGHTS = {
  /** The display name's letters are those of the domain, or most of them. */
  'written out': 3.2,
  'mostly written out': 2.9,
  /** "Trac on behalf of Northwind" */
  client: 3,
  /** A part of the display name that is known from elsewhere, or stands as firms do. */
  'display name': 3,
  'whole display name': 2.4,
  /** What is left without the department, where nothing else knows it. */
  'left over': 1.5,
  account: 1.2,
  domain: 1,
  /** Perhaps somebody, perhaps a house of two words. */
  signs: 0.9,
} as const;

/** Which part of a sender tells a name. */
export type SenderPart = keyof typeof WEIGHTS;

export type SenderName = WeighedName & { by: SenderPart };

/** A name with what that part of the sender is worth. */
export function toldBy(by: SenderPart, name: FoundName): SenderName {
  return { ...name, by, weight: WEIGHTS[by] };
}
