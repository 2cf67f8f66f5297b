/** Mail servers that many people use, and of which is known what they ask for. */
export const KNOWN_HOSTS = {
  gmail: 'imap.gmail.com',
  outlook: 'outlook.office365.com',
  fastmail: 'imap.fastmail.com',
  icloud: 'imap.mail.me.com',
  yahoo: 'imap.mail.yahoo.com',
  aol: 'imap.aol.com',
  gmx: 'imap.gmx.net',
  webDe: 'imap.web.de',
  tOnline: 'secureimap.t-online.de',
} as const;

/** Microsoft takes no passwords from other programs any more, in any organisation and for no account of one's own. */
const WITHOUT_PASSWORDS: readonly string[] = [KNOWN_HOSTS.outlook, 'imap-mail.outlook.com'];

export function takesNoPasswords(host: string): boolean {
  return WITHOUT_PASSWORDS.includes(host.toLowerCase());
}

export function isKnownHost(host: string): boolean {
  return Object.values<string>(KNOWN_HOSTS).includes(host.toLowerCase());
}
