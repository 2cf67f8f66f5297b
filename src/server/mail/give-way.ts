import { setPriority } from 'node:os';

const GIVES_WAY = 10;

/** Whatever else this computer does comes before this thread from now on, where the system knows threads apart. */
export function giveWay(): void {
  if (process.platform === 'linux') setPriority(GIVES_WAY);
}
