import type { CardId } from '../../../domain/id.ts';

/**
 * Recordings of answers lie in the browser's own file system (OPFS), a folder for each card. They never reach the
 * server: they are in no backup and on no other device, and deleting one deletes the file.
 */
export type Recording = { name: string; recordedAt: Date; seconds: number };
/** The example has a place of its own, which goes when the example is left. */
export type RecordingSpace = 'own' | 'example';

const ROOT = 'recordings';

/** What is missing here for recording, as a sentence; null when nothing is. */
export function whyNoRecording(): string | null {
  const hasPlace =
    typeof navigator.storage?.getDirectory === 'function' &&
    typeof FileSystemFileHandle === 'function' &&
    'createWritable' in FileSystemFileHandle.prototype;
  if (!hasPlace)
    return 'This browser has no place of its own for recordings, so answers are not recorded here.';
  if (!navigator.mediaDevices?.getUserMedia || typeof MediaRecorder === 'undefined')
    return 'This browser does not offer a microphone here, so answers are not recorded.';
  return null;
}

export async function saveRecording(
  space: RecordingSpace,
  cardId: CardId,
  voice: Blob,
  { seconds, recordedAt }: Pick<Recording, 'seconds' | 'recordedAt'>,
): Promise<void> {
  const folder = await folderOf(space, cardId, { create: true });
  const ending = voice.type.includes('mp4') ? 'm4a' : 'webm';
  const name = `${recordedAt.toISOString().replaceAll(':', '-')}_${Math.round(seconds)}.${ending}`;
  const file = await folder?.getFileHandle(name, { create: true });
  const writing = await file?.createWritable();
  await writing?.write(voice);
  await writing?.close();
}

/** Newest first. */
export async function listRecordings(space: RecordingSpace, cardId: CardId): Promise<Recording[]> {
  const folder = await folderOf(space, cardId);
  const names: string[] = [];
  if (folder) for await (const name of folder.keys()) names.push(name);
  return names
    .sort()
    .reverse()
    .flatMap((name) => nameToRecording(name) ?? []);
}

export async function openRecording(
  space: RecordingSpace,
  cardId: CardId,
  name: string,
): Promise<Blob | null> {
  const folder = await folderOf(space, cardId);
  const file = await folder?.getFileHandle(name).catch(nullIfMissing);
  return (await file?.getFile()) ?? null;
}

export async function deleteRecording(space: RecordingSpace, cardId: CardId, name: string): Promise<void> {
  const folder = await folderOf(space, cardId);
  await folder?.removeEntry(name).catch(nullIfMissing);
}

/** Nothing of the example stays, its recordings neither. */
export async function dropExampleRecordings(): Promise<void> {
  if (whyNoRecording()) return;
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(ROOT).catch(nullIfMissing);
  await root?.removeEntry('example' satisfies RecordingSpace, { recursive: true }).catch(nullIfMissing);
}

async function folderOf(
  space: RecordingSpace,
  cardId: CardId,
  { create = false } = {},
): Promise<FileSystemDirectoryHandle | null> {
  let folder: FileSystemDirectoryHandle | null = await navigator.storage.getDirectory();
  for (const name of [ROOT, space, cardId]) {
    folder = (await folder?.getDirectoryHandle(name, { create }).catch(nullIfMissing)) ?? null;
  }
  return folder;
}

function nullIfMissing(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null;
  throw error;
}

/** "2026-04-17T10-30-00.000Z_95.webm" */
function nameToRecording(name: string): Recording | null {
  const [, day, time, seconds] = /^(\d{4}-\d\d-\d\d)T([\d-]+\.\d{3}Z)_(\d+)\.\w+$/.exec(name) ?? [];
  if (!day || !time) return null;
  return { name, recordedAt: new Date(`${day}T${time.replaceAll('-', ':')}`), seconds: Number(seconds) };
}
