import {
  cancelMailImport,
  finishMailImport,
  type MailImport,
  startMailImport,
} from '../../contract/mail-import.ts';
import { shortFileName } from '../../domain/mail/file-name.ts';
import { call } from '../api.ts';
import { sendMailFile } from './send-mail-file.ts';

/** Files that are sent to be read, one after the other. */
export type MailSending = {
  /** Settles when all were sent, or none of them any more; throws why it could not go on. */
  ended: Promise<void>;
  /** Stops the import, also one that is only beginning. */
  cancel: () => Promise<void>;
};

/** `onBegun` is told the import once the server has begun it. */
export function sendMailImport(files: readonly File[], onBegun: (id: MailImport['id']) => void): MailSending {
  const sending = new AbortController();
  let isCancelled = false;
  const beginning = call(startMailImport, {
    body: {
      names: files.map((file) => shortFileName(file.name)),
      bytesTotal: files.reduce((sum, file) => sum + file.size, 0),
    },
  });

  async function send(): Promise<void> {
    const { id } = await beginning;
    onBegun(id);
    for (const [index, file] of files.entries()) {
      if (isCancelled || !(await sendMailFile({ id, index, file, signal: sending.signal }))) return;
    }
    await call(finishMailImport, { params: { mailImportId: id } });
  }

  return {
    ended: send().catch((error) => {
      if (!isCancelled) throw error;
    }),
    async cancel() {
      isCancelled = true;
      try {
        const { id } = await beginning;
        await call(cancelMailImport, { params: { mailImportId: id } });
      } finally {
        // Not before: a file that breaks off is told as that, and not as stopped.
        sending.abort();
      }
    },
  };
}
