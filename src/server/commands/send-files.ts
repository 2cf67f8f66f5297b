import { createReadStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import type { MailImport } from '../../contract/mail-import.ts';
import {
  finishMailImport,
  getMailImport,
  mailImport,
  sendMailFile,
  startMailImport,
} from '../../contract/mail-import.ts';
import { problem } from '../../contract/problem.ts';
import type { Route } from '../../contract/route.ts';
import { CannotGoOn } from '../cannot-go-on.ts';
import type { Remarks } from '../mail/found-file.ts';
import { packedFolder } from '../mail/packed-folder.ts';
import { Refusal } from '../refusal.ts';
import type { FileToRead, Importing } from './import-files.ts';

/** Hands files to the server that holds the data, through the same routes as the page. */
export function sendingTo(address: string): Importing {
  const ask = (route: Route, params: Params, sent: Sent = {}) => askServer(address, route, params, sent);
  return {
    start: (files) => ask(startMailImport, {}, { json: files }),
    send: (mailImportId, index, file, remark) => ask(sendMailFile, { mailImportId, index }, { file, remark }),
    find: (mailImportId) => ask(getMailImport, { mailImportId }),
    finish: (mailImportId) => ask(finishMailImport, { mailImportId }),
  };
}

type Params = Record<string, string | number>;
type Sent = { json?: unknown; file?: FileToRead; remark?: Remarks };

async function askServer(
  address: string,
  route: Route,
  params: Params,
  { json, file, remark = () => {} }: Sent,
): Promise<MailImport> {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => String(params[name]));
  const headers = {
    ...(json !== undefined && { 'content-type': 'application/json' }),
    ...(file && { 'content-type': 'application/octet-stream' }),
    // A folder is packed as it goes, and the server counts as it comes.
    ...(file && !file.isFolder && { 'content-length': file.bytes }),
  };
  const asking = request(`${address}${path}`, { method: route.method, headers });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    asking.on('response', resolve).on('error', reject);
  });
  const source = file && (file.isFolder ? packedFolder(file.path, remark) : createReadStream(file.path));
  // A file that shrank meanwhile, or a disk that went away, ends the request; the server says what it had by then.
  source?.on('error', (error: Error) => asking.destroy(error));
  if (source) source.pipe(asking);
  else asking.end(json === undefined ? undefined : JSON.stringify(json));
  try {
    const reply = await answer;
    const body: unknown = JSON.parse(await textOf(reply));
    if (reply.statusCode === 200) return mailImport.parse(body);
    const { code, message } = problem.parse(body);
    throw code === 'too_large' ? new Refusal(code, message) : new CannotGoOn(message);
  } catch (error) {
    if (error instanceof CannotGoOn || error instanceof Refusal) throw error;
    throw new CannotGoOn(
      `Rebound at ${address} stopped answering. Run this again: what was read is kept, and nothing is doubled.`,
      { cause: error },
    );
  } finally {
    source?.destroy();
  }
}

async function textOf(reply: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of reply) text += chunk;
  return text;
}
