import { expect, test } from 'vitest';
import { COLLECTION_NOTE, HAS_COLLECTION, mimeCollection } from '../../../tests/support/mime-collection.ts';
import { systemClock } from '../../domain/time.ts';
import { openMailParser } from './mail-parser.ts';

test.skipIf(!HAS_COLLECTION)(
  `656 messages that other parsers stumbled over are read or told as unreadable${COLLECTION_NOTE}`,
  async () => {
    const sources = mimeCollection();
    expect(sources).toHaveLength(656);
    await using parser = openMailParser({ clock: systemClock });
    const results = await Promise.all(sources.map((source) => parser.parse(source)));
    const reasons = results.flatMap((result) => (result.ok ? [] : [result.error.type]));
    // One holds a page of more than 1 MB, one more than 200 parts. None hangs, and none is worse than that.
    expect(reasons.sort()).toEqual(['html-too-large', 'too-many-parts']);
    const texts = results.map((result) => (result.ok ? JSON.stringify(result.value) : ''));
    expect(texts.filter((text) => text.includes('\\u0000') || !text.isWellFormed())).toEqual([]);
  },
  60_000,
);
