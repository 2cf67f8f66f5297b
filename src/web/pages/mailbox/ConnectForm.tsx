import { type FormEvent, useState } from 'react';
import type { Mailbox } from '../../../contract/mailbox.ts';
import { connectMailbox } from '../../../contract/mailbox.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextField } from '../../components/Field.tsx';
import styles from './MailboxPage.module.css';
import { PROVIDERS, providerOf } from './providers.ts';
import { useMailboxChange } from './use-mailbox-change.ts';

const SECURITY = [
  { value: 'tls', label: 'TLS from the start (usual)' },
  { value: 'starttls', label: 'STARTTLS' },
] as const;
const USUAL_PORT = { tls: '993', starttls: '143' } as const;

export function ConnectForm({ onConnected }: { onConnected: (mailbox: Mailbox) => void }) {
  const [provider, setProvider] = useState(providerOf('gmail'));
  const [own, setOwn] = useState({ host: '', port: '993', security: 'tls' as Mailbox['security'] });
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const connect = useMailboxChange(() => {
    const server = provider.server ?? { ...own, port: Number(own.port) };
    return call(connectMailbox, { body: { ...server, userName, password } });
  }, onConnected);
  const fields = provider.server ? ['userName', 'password'] : ['host', 'port', 'userName', 'password'];
  const takesPassword = provider.takes !== 'no-password';
  const problemAt = fieldProblems(connect.error);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    connect.mutate();
  };
  return (
    <form onSubmit={handleSubmit} className={styles.form}>
      <SelectField
        label="Where your mail is"
        value={provider.value}
        options={PROVIDERS}
        onChange={(event) => setProvider(providerOf(event.target.value))}
      />
      {!provider.server && (
        <div className={styles.server}>
          <TextField
            label="Name of the server"
            placeholder="imap.example.com"
            value={own.host}
            required
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => setOwn({ ...own, host: event.target.value })}
            problem={problemAt('host')}
          />
          <SelectField
            label="Encryption"
            value={own.security}
            options={SECURITY}
            onChange={(event) => {
              const security = event.target.value === 'starttls' ? 'starttls' : 'tls';
              setOwn({ ...own, security, port: USUAL_PORT[security] });
            }}
          />
          <TextField
            label="Port"
            inputMode="numeric"
            value={own.port}
            required
            onChange={(event) => setOwn({ ...own, port: event.target.value })}
            problem={problemAt('port')}
          />
        </div>
      )}
      {takesPassword && (
        <>
          <TextField
            label="Your address, or the name you sign in with"
            value={userName}
            required
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => setUserName(event.target.value)}
            problem={problemAt('userName')}
          />
          <TextField
            label={provider.takes === 'either' ? 'Password, or app password' : 'App password'}
            type="password"
            hint={provider.hint}
            value={password}
            required
            autoComplete="off"
            onChange={(event) => setPassword(event.target.value)}
            problem={problemAt('password')}
          />
          {connect.error && !isAt(fields, connect.error) && <p role="alert">{connect.error.message}</p>}
          <Button type="submit" isBusy={connect.isPending}>
            Connect
          </Button>
        </>
      )}
      <p role="status" className={takesPassword ? styles.small : undefined}>
        {!takesPassword && provider.hint}
        {connect.isPending && 'Signing in; this may take a few seconds.'}
      </p>
    </form>
  );
}

/** Whether it stands beside a field that is shown. */
function isAt(fields: readonly string[], error: Error): boolean {
  return 'field' in error && typeof error.field === 'string' && fields.includes(error.field);
}

function fieldProblems(error: Error | null): (name: string) => string | undefined {
  return (name) => (error && 'field' in error && error.field === name ? error.message : undefined);
}
