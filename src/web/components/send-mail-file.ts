import * as contract from '../../contract/mail-import.ts';
import { ApiProblem, addressOf, spaceHeader } from '../api.ts';

type MailFile = { id: contract.MailImport['id']; index: number; file: File; signal: AbortSignal };

/**
 * Sends one file to be read. True while the import goes on; false once it ended, by whatever hand: the import itself
 * says why. A file's name, which is mostly a mail's subject, is no part of the address: addresses land in logs.
 */
export async function sendMailFile({ id, index, file, signal }: MailFile): Promise<boolean> {
  const handleBroken = (error: unknown) => {
    if (signal.aborted) throw error;
    throw new ApiProblem({ code: 'out_of_reach', message: contract.BROKEN_OFF });
  };
  const response = await fetch(addressOf(contract.sendMailFile, { mailImportId: id, index }), {
    method: 'PUT',
    body: file,
    headers: { ...spaceHeader(), 'content-type': 'application/octet-stream' },
    signal,
  }).catch(handleBroken);
  const answer = await response.json().catch(handleBroken);
  if (response.ok) return answer.status === 'running';
  const problem = new ApiProblem(answer);
  if (problem.code === 'conflict') return false;
  throw problem;
}
