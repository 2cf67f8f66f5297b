import { expect, test } from 'vitest';
import { addStory, changeStory } from '../src/contract/story.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { pdfFacts, pdfPages, pdfWords } from './support/pdf-words.ts';
import type { TestHouse } from './support/test-house.ts';
import { LOOPBACK, openHouse } from './support/test-house.ts';

const HOSTILE = '# Not a heading\n<script>alert(1)</script> ![x](http://x.example/p.png)\n- [ ] no list';

onBothEngines('Stories as files', (open) => {
  test('are one Markdown file, newest words first changed last, and nothing in them is taken for Markdown', async () => {
    await using house = await openHouse(open);
    const { id: storyId } = await house.call(addStory, { body: { title: 'Größe <b>', situation: HOSTILE } });
    await house.call(changeStory, { params: { storyId }, body: { competencies: ['Change'], seconds: 95 } });
    const all = await fileOf(house, '/api/stories/export.md');
    expect(all.name).toBe('stories-2026-04-16.md');
    expect(all.type).toBe('text/markdown; charset=utf-8');
    expect(all.content.toString()).toBe(`# Stories

## Größe \\<b\\>

Shows: Change\\
Takes 1 min 35 s when told\\
Version 2, 16 April 2026

### Situation

\\# Not a heading\\
\\<script\\>alert(1)\\</script\\> !\\[x\\](http\\://x.example/p.png)\\
\\- \\[ \\] no list
`);
    const one = await fileOf(house, `/api/stories/${storyId}/export.md`);
    expect(one.name).toBe('story-größe-b.md');
    expect(one.content.toString()).toContain('# Größe \\<b\\>\n');
  });

  test('are PDF files too, on A4 or Letter', async () => {
    await using house = await openHouse(open);
    const { id: storyId } = await house.call(addStory, {
      body: { title: 'The warehouse migration', action: 'I led it.', result: 'Mispicks: 4 in 100 → 1 😀' },
    });
    await house.call(addStory, { body: { title: 'Another' } });
    const one = await fileOf(house, `/api/stories/${storyId}/export.pdf`);
    expect([one.name, one.type]).toEqual(['story-the-warehouse-migration.pdf', 'application/pdf']);
    expect(pdfPages(one.content)[0]?.parts.slice(0, 4)).toEqual([
      { tag: 'H1', text: 'The warehouse migration' },
      { tag: 'P', text: 'Version 1, 16 April 2026' },
      { tag: 'H2', text: 'Action' },
      { tag: 'P', text: 'I led it.' },
    ]);
    const all = await fileOf(house, '/api/stories/export.pdf?paper=letter');
    expect(all.name).toBe('stories-2026-04-16.pdf');
    expect(pdfFacts(all.content).title).toBe('Stories');
    expect(pdfPages(all.content)[0]?.size).toEqual([612, 792]);
    for (const words of ['Stories', 'Another', 'The warehouse migration', 'Mispicks: 4 in 100']) {
      expect(pdfWords(all.content)).toContain(words);
    }
  });

  test('are there with no story, and for none that is not there', async () => {
    await using house = await openHouse(open);
    expect((await fileOf(house, '/api/stories/export.md')).content.toString()).toBe('# Stories\n');
    expect(pdfWords((await fileOf(house, '/api/stories/export.pdf')).content)).toContain('Stories');
    const id = house.actor.newId<'story'>();
    for (const url of [`/api/stories/${id}/export.md`, `/api/stories/${id}/export.pdf`]) {
      expect((await house.app.inject({ url, headers: LOOPBACK })).statusCode).toBe(404);
    }
  });
});

async function fileOf({ app }: TestHouse, url: string) {
  const reply = await app.inject({ url, headers: LOOPBACK });
  expect([url, reply.statusCode]).toEqual([url, 200]);
  const name = /filename\*=UTF-8''(\S+)$/.exec(String(reply.headers['content-disposition']))?.[1] ?? '';
  return {
    name: decodeURIComponent(name),
    type: reply.headers['content-type'],
    content: reply.rawPayload,
  };
}
