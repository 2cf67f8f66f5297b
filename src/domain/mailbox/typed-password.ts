import { isKnownHost } from './known-hosts.ts';

/** An app password, as Google and Yahoo make them; they show it in groups of four. */
const LETTERS_ALONE = /^[a-z]{16}$/;

/**
 * The password that is meant by what was typed or pasted. At servers of which it is known that they take no spaces around a
 * password, nor in an app password, those go. At any other they may belong to it.
 */
export function meantPassword(typed: string, host: string): string {
  if (!isKnownHost(host)) return typed;
  const letters = typed.replaceAll(/\s/g, '');
  return LETTERS_ALONE.test(letters) ? letters : typed.trim() || typed;
}
