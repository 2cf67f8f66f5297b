import { getWorkSearchFile } from '../../contract/work-search.ts';
import { LAYOUT_IDS } from '../../domain/work-search/layout.ts';
import { CannotGoOn } from '../cannot-go-on.ts';
import type { Config } from '../config.ts';
import { DataInUse } from '../data-lock.ts';
import { openOwnSpace } from '../own-space.ts';
import { Refusal } from '../refusal.ts';
import { writeWorkSearch } from './write-work-search.ts';

/** The log of a period as text; read here, or by the server that holds the data. */
export async function tellWorkSearch(
  config: Config,
  given: { layout: unknown; from: unknown; to: unknown; format: 'csv' | 'json' },
  say: (sentence: string) => void,
): Promise<string> {
  const { success, data: asked } = getWorkSearchFile.query.safeParse(given);
  if (!success) {
    throw new CannotGoOn(
      `Say which layout and which days, like --layout new-york --from 2026-04-13 --to 2026-04-19. Layouts: ${LAYOUT_IDS.join(', ')}.`,
    );
  }
  try {
    await using space = await openOwnSpace(config, say);
    return String((await writeWorkSearch(space.actor, asked)).content);
  } catch (error) {
    if (error instanceof Refusal) throw new CannotGoOn(error.message);
    if (!(error instanceof DataInUse && error.address)) throw error;
    return ask(error.address, asked);
  }
}

async function ask(address: string, asked: Record<string, string>): Promise<string> {
  try {
    const answer = await fetch(`${address}${getWorkSearchFile.path}?${new URLSearchParams(asked)}`);
    // A reader of text takes the mark at its beginning away; a spreadsheet needs it.
    if (answer.ok) return Buffer.from(await answer.arrayBuffer()).toString();
    throw new CannotGoOn(((await answer.json()) as { message: string }).message);
  } catch (cause) {
    if (cause instanceof CannotGoOn) throw cause;
    throw new CannotGoOn(`Rebound at ${address} stopped answering. Run this again.`, { cause });
  }
}
