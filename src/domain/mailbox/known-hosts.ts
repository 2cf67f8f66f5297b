/** Mail servers that many people use, and of which is known what they ask for. */
export const KNOWN_HOSTS = {
  gmail: 'imap.gmail.com',
  outlook: 'outlook.office365.com',
  fastmail: 'imap.fastmail.com',
  icloud: 'imap.mail.me.com',
} as const;

export function isKnownHost(host: string): boolean {
  return Object.values<string>(KNOWN_HOSTS).includes(host.toLowerCase());
}
