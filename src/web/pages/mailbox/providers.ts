import type { Mailbox } from '../../../contract/mailbox.ts';
import { KNOWN_HOSTS } from '../../../domain/mailbox/known-hosts.ts';

/** Where mail is kept, with what a person must know to connect it. */
export type Provider = {
  value: 'gmail' | 'outlook' | 'fastmail' | 'icloud' | 'other';
  label: string;
  server: Pick<Mailbox, 'host' | 'port' | 'security'> | null;
  /** Where the app password is made. */
  hint: string;
};

const TLS = { port: 993, security: 'tls' } as const;

export const PROVIDERS: readonly Provider[] = [
  {
    value: 'gmail',
    label: 'Gmail',
    server: { host: KNOWN_HOSTS.gmail, ...TLS },
    hint: 'Gmail takes an app password, not your usual one. With 2-Step Verification switched on, make one at myaccount.google.com/apppasswords.',
  },
  {
    value: 'outlook',
    label: 'Outlook or Microsoft 365',
    server: { host: KNOWN_HOSTS.outlook, ...TLS },
    hint: 'Microsoft has switched off passwords for other programs on personal accounts (Outlook.com, Hotmail) and on most others. If yours is refused, let a rule forward mail about your search to another mailbox, or drop the mails as files. Where an organisation still allows it, app passwords are made at mysignins.microsoft.com/security-info.',
  },
  {
    value: 'fastmail',
    label: 'Fastmail',
    server: { host: KNOWN_HOSTS.fastmail, ...TLS },
    hint: 'Fastmail takes an app password, not your usual one. Make one under Settings, Privacy & Security, App passwords, with access to mail by IMAP and to nothing else.',
  },
  {
    value: 'icloud',
    label: 'iCloud',
    server: { host: KNOWN_HOSTS.icloud, ...TLS },
    hint: 'iCloud takes an app-specific password, not your usual one. Make one at account.apple.com under Sign-In and Security. The name is often the part of your address before the @.',
  },
  {
    value: 'other',
    label: 'Another server',
    server: null,
    hint: 'If your provider offers app passwords, make one for Rebound: it can be taken back without changing your own.',
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
