import { workerData } from 'node:worker_threads';
import { addBackup } from '../backups-folder.ts';
import type { BackupOrder } from './backup.ts';

// Its own thread: copying and checking a large file would hold up every request.
const { source, folder, facts } = workerData as BackupOrder;
await addBackup(source, folder, facts);
