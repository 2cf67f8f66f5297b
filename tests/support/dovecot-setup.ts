import type { TestProject } from 'vitest/node';
import type { Dovecot } from './dovecot.ts';
import { startDovecot } from './dovecot.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A mail server on which whoever signs in has a mailbox; see dovecot.ts. */
    dovecot: Dovecot;
  }
}

/** One Dovecot for the whole run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const started = await startDovecot();
  project.provide('dovecot', started.server);
  return async () => {
    await started[Symbol.asyncDispose]();
  };
}
