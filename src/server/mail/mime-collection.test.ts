import { expect, test } from 'vitest';
import { mutated } from '../../../bench/mutations.ts';
import { COLLECTION_NOTE, HAS_COLLECTION, mimeCollection } from '../../../tests/support/mime-collection.ts';
import { seededRandom } from '../../domain/demo/random.ts';
import { systemClock, systemTimeZone } from '../../domain/time.ts';
import type { FoundFile } from './found-file.ts';
import { mailBlocks } from './mail-blocks.ts';
import { openMailParser } from './mail-parser.ts';
import { readMails } from './read-mails.ts';

test.skipIf(!HAS_COLLECTION)(
  `656 messages that other parsers stumbled over are read or told as unreadable${COLLECTION_NOTE}`,
  async () => {
    const sources = mimeCollection();
    expect(sources).toHaveLength(656);
    await using parser = openMailParser({ clock: systemClock });
    const answers = await Promise.all(sources.map((source) => parser.read(source, systemTimeZone())));
    const results = answers.map(({ result }) => result);
    const reasons = results.flatMap((result) => (result.ok ? [] : [result.error.type]));
    // One holds a page of more than 1 MB, one more than 200 parts. None hangs, and none is worse than that.
    expect(reasons.sort()).toEqual(['html-too-large', 'too-many-parts']);
    const texts = results.map((result) => (result.ok ? JSON.stringify(result.value) : ''));
    expect(texts.filter((text) => text.includes('\\u0000') || !text.isWellFormed())).toEqual([]);
  },
  60_000,
);

test.skipIf(!HAS_COLLECTION)(
  `500 mutations of them are each accounted for, however they are broken${COLLECTION_NOTE}`,
  async () => {
    const originals = mimeCollection();
    const random = seededRandom(7).next;
    const sources = Array.from({ length: 500 }, () => mutated(originals, random));
    async function* files(): AsyncGenerator<FoundFile> {
      for (const [index, source] of sources.entries()) {
        async function* chunks() {
          yield source;
        }
        yield { source: `${index}`, format: 'eml', path: null, chunks };
      }
    }
    await using parser = openMailParser({ clock: systemClock, workers: 2 });
    const seen: string[] = [];
    for await (const mails of readMails(
      mailBlocks(files(), () => {}),
      parser,
      { timeZone: systemTimeZone() },
    ))
      for (const { source } of mails) seen.push(source);
    expect(seen).toEqual(sources.map((_, index) => `${index}`));
  },
  60_000,
);
