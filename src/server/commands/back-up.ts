import { existsSync } from 'node:fs';
import { systemClock } from '../../domain/time.ts';
import { CannotGoOn } from '../cannot-go-on.ts';
import type { Config } from '../config.ts';
import { openDataFolder } from '../data-folder.ts';
import { explainDataProblem } from '../data-problems.ts';
import { makeBackup } from '../db/backup.ts';
import { sourceOf } from '../own-space.ts';
import { readVersion } from '../version.ts';

/** Saves everything into one file. Throws CannotGoOn when there is nothing, or no place for it. */
export async function backUp(config: Config, file: string): Promise<void> {
  const folder = openDataFolder(config.dataFolder);
  const source = sourceOf(config.database, folder);
  if (source.engine === 'sqlite' && !existsSync(source.file)) {
    throw new CannotGoOn(`There is nothing to back up in ${folder.path} yet.`);
  }
  try {
    await makeBackup(source, file, { madeAt: systemClock(), version: readVersion() });
  } catch (error) {
    throw await explainDataProblem(error, source, folder);
  }
}
