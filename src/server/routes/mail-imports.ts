import {
  cancelMailImport,
  finishMailImport,
  getMailImport,
  pasteMail,
  sendMailFile,
  startMailImport,
} from '../../contract/mail-import.ts';
import type { MailImports } from '../commands/mail-imports.ts';
import * as pasting from '../commands/paste-mail.ts';
import type { Serve } from '../serve.ts';

export function mailImportRoutes(mailImports: MailImports): (serve: Serve) => void {
  return (serve) => {
    serve(pasteMail, async ({ actor, body }) => pasting.pasteMail(actor, body.text));

    serve(startMailImport, async ({ actor, body }) => mailImports.start(actor, body));

    serve(
      sendMailFile,
      async ({ actor, params: { mailImportId, index }, request, reply }) => {
        const length = request.headers['content-length'];
        const bytes = length === undefined ? null : Number(length);
        const read = await mailImports.read(actor, mailImportId, { index, source: request.raw, bytes });
        // Nobody waits for the rest of a file, least of all a program that closes.
        if (read.status === 'stopped') reply.header('connection', 'close');
        return read;
      },
      { body: 'stream' },
    );

    serve(finishMailImport, async ({ actor, params }) => mailImports.finish(actor, params.mailImportId));

    serve(cancelMailImport, async ({ actor, params }) => mailImports.cancel(actor, params.mailImportId));

    serve(getMailImport, async ({ actor, params }) => mailImports.find(actor, params.mailImportId));
  };
}
