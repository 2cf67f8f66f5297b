import type { Mailbox } from '../../../contract/mailbox.ts';
import { KNOWN_HOSTS } from '../../../domain/mailbox/known-hosts.ts';

/** Where mail is kept, with what a person must know to connect it. */
export type Provider = {
  value: keyof typeof KNOWN_HOSTS | 'other';
  label: string;
  server: Pick<Mailbox, 'host' | 'port' | 'security'> | null;
  /** Where the app password is made; where none is taken, what can be done instead. */
  hint: string;
  takes: 'app-password' | 'either' | 'no-password';
};

const TLS = { port: 993, security: 'tls' } as const;
const SWITCHED_ON_FIRST =
  'Switch on IMAP in the settings of your mailbox first; it goes off again when it is not used for long. With two-factor sign-in, make an app password there.';
const NEWEST_ALONE = 'Of a folder it shows other programs the newest 10,000 mails.';

export const PROVIDERS: readonly Provider[] = [
  {
    value: 'gmail',
    label: 'Gmail',
    server: { host: KNOWN_HOSTS.gmail, ...TLS },
    hint: 'Gmail takes an app password, not your usual one. With 2-Step Verification switched on, make one at myaccount.google.com/apppasswords.',
    takes: 'app-password',
  },
  {
    value: 'outlook',
    label: 'Outlook or Microsoft 365',
    server: { host: KNOWN_HOSTS.outlook, ...TLS },
    hint: 'Microsoft takes no passwords from other programs any more, at Outlook.com, Hotmail and Microsoft 365 alike, so Rebound cannot read a mailbox there. Let a rule forward mail about your search to a mailbox elsewhere, and connect that one. Employers often block forwarding to outside; then save the mails as files and drop them on the Mail page.',
    takes: 'no-password',
  },
  {
    value: 'fastmail',
    label: 'Fastmail',
    server: { host: KNOWN_HOSTS.fastmail, ...TLS },
    hint: 'Fastmail takes an app password, not your usual one. Make one under Settings, Privacy & Security, App passwords, with access to mail by IMAP and to nothing else.',
    takes: 'app-password',
  },
  {
    value: 'icloud',
    label: 'iCloud',
    server: { host: KNOWN_HOSTS.icloud, ...TLS },
    hint: 'iCloud takes an app-specific password, not your usual one. Make one at account.apple.com under Sign-In and Security. The name is often the part of your address before the @.',
    takes: 'app-password',
  },
  {
    value: 'yahoo',
    label: 'Yahoo',
    server: { host: KNOWN_HOSTS.yahoo, ...TLS },
    hint: `Yahoo takes an app password, not your usual one. Make one in the security settings of your account. ${NEWEST_ALONE}`,
    takes: 'app-password',
  },
  {
    value: 'aol',
    label: 'AOL',
    server: { host: KNOWN_HOSTS.aol, ...TLS },
    hint: `AOL takes an app password, not your usual one. Make one in the security settings of your account. ${NEWEST_ALONE}`,
    takes: 'app-password',
  },
  {
    value: 'gmx',
    label: 'GMX',
    server: { host: KNOWN_HOSTS.gmx, ...TLS },
    hint: SWITCHED_ON_FIRST,
    takes: 'either',
  },
  {
    value: 'webDe',
    label: 'WEB.DE',
    server: { host: KNOWN_HOSTS.webDe, ...TLS },
    hint: SWITCHED_ON_FIRST,
    takes: 'either',
  },
  {
    value: 'tOnline',
    label: 'T-Online',
    server: { host: KNOWN_HOSTS.tOnline, ...TLS },
    hint: 'T-Online takes a password for mail programs (“Passwort für E-Mail-Programme”), not the one you sign in to its page with. Make one in the settings of your account.',
    takes: 'either',
  },
  {
    value: 'other',
    label: 'Another server',
    server: null,
    hint: 'If your provider offers app passwords, make one for Rebound: it can be taken back without changing your own.',
    takes: 'either',
  },
];

export function providerOf(value: string): Provider {
  const found = PROVIDERS.find((provider) => provider.value === value);
  if (!found) throw new Error(`There is no provider ${value}`);
  return found;
}

/** What somebody calls the mailbox at this host. */
export function providerName(host: string): string {
  return PROVIDERS.find(({ server }) => server?.host === host)?.label ?? host;
}
