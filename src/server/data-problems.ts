import { listBackups } from './backups-folder.ts';
import { CannotGoOn } from './cannot-go-on.ts';
import type { DataFolder } from './data-folder.ts';
import type { DataSource } from './db/backup.ts';
import { DatabaseAway } from './db/database-away.ts';
import { codeOf, isDiskFull, sqliteCodeOf } from './error-code.ts';

/** Turns what a database says into what a person can do about it; an error nobody foresaw stays as it is. */
export async function explainDataProblem(
  error: unknown,
  source: DataSource,
  folder: DataFolder,
): Promise<unknown> {
  if (error instanceof CannotGoOn) return error;
  if (isDiskFull(error)) {
    const sentence = `The disk that ${folder.path} is on is full. Free some space and try again; what was saved before is safe.`;
    return new CannotGoOn(sentence, { cause: error });
  }
  const sentence =
    source.engine === 'postgres'
      ? postgresSentence(error)
      : isDamaged(error)
        ? await damagedSentence(source.file, folder)
        : SQLITE_SENTENCES[sqliteCodeOf(error)]?.(source.file);
  return sentence ? new CannotGoOn(sentence, { cause: error }) : error;
}

/** Whether SQLite can no longer read its file. */
export function isDamaged(error: unknown): boolean {
  const cause = error instanceof CannotGoOn ? error.cause : error;
  return [SQLITE_CORRUPT, SQLITE_NOTADB].includes(sqliteCodeOf(cause));
}

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;
/** By the codes of https://sqlite.org/rescode.html */
const SQLITE_SENTENCES: Record<number, (file: string) => string> = {
  5: (file) => `Another program is using ${file}. Close it and start again; nothing was changed.`,
  8: (file) => `${file} cannot be written. Give yourself permission to write it, then start again.`,
  10: (file) =>
    `The disk that ${file} is on does not answer as it should. Look at the disk, then start again.`,
  14: (file) => `${file} cannot be opened. Look at its permissions, then start again.`,
};

async function damagedSentence(file: string, folder: DataFolder): Promise<string> {
  const [newest] = await listBackups(folder.backups);
  const advice = newest
    ? `To go back to the newest backup: npm run --silent rebound -- restore "${newest.file}" (the file as it is now is kept).`
    : 'There is no backup of it here. Keep the file: a rescue tool may still read some of it.';
  return `${file} can no longer be read as a database. Nothing was changed. ${advice}`;
}

const NO_ANSWER = 'The PostgreSQL server that DATABASE_URL names does not answer';
/** The same while Rebound runs, whatever was asked of it. */
export const NO_ANSWER_NOW = `${NO_ANSWER} at the moment. Once it runs, try again; what was saved before is safe.`;

function postgresSentence(error: unknown): string | null {
  if (error instanceof DatabaseAway) {
    return `${NO_ANSWER} (${error.reason}). Start it, or leave DATABASE_URL out to keep everything in one file.`;
  }
  return POSTGRES_SENTENCES[codeOf(error)] ?? null;
}

const WRONG_LOGIN =
  'PostgreSQL does not accept the user or the password in DATABASE_URL. Correct it and start again.';
/** By the codes of https://www.postgresql.org/docs/current/errcodes-appendix.html */
const POSTGRES_SENTENCES: Record<string, string> = {
  '28000': WRONG_LOGIN,
  '28P01': WRONG_LOGIN,
  '3D000': 'The database that DATABASE_URL names does not exist yet. Make it (createdb), then start again.',
  '42501': 'The user in DATABASE_URL may not make tables there. Give it that right, then start again.',
  '53100': 'The disk of the PostgreSQL server is full. Free some space there and start again.',
};
