import type { StorySheet } from '../domain/story/story-sheet.ts';
import type { Day } from '../domain/time.ts';
import type { PdfBlock, PdfContent } from './pdf/pdf-content.ts';

const MOST_IN_NAME = 60;

/** "story-the-warehouse-migration.md": letters, digits and hyphens, which every disk takes. */
export function storyFileName(title: string, ending: 'md' | 'pdf'): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const name = ['story', ...words].join('-');
  // By whole characters: half of one would be no name.
  return `${Array.from(name).slice(0, MOST_IN_NAME).join('').replace(/-$/, '')}.${ending}`;
}

export function storiesFileName(today: Day, ending: 'md' | 'pdf'): string {
  return `stories-${today}.${ending}`;
}

/** Stories on paper; `title` stands above them where there are several. */
export function storiesPdf(
  sheets: readonly StorySheet[],
  { title, paper }: { title: string | null; paper: PdfContent['paper'] },
): PdfContent {
  return {
    title: title ?? sheets[0]?.title ?? 'Story',
    language: 'en',
    paper,
    blocks: [
      ...(title === null ? [] : [{ type: 'heading', level: 1, text: title } as const]),
      ...sheets.flatMap((sheet) => blocksOf(sheet, title === null ? 1 : 2)),
    ],
  };
}

function blocksOf({ title, facts, parts, lists }: StorySheet, level: 1 | 2): PdfBlock[] {
  const sub = level === 1 ? 2 : 3;
  return [
    { type: 'heading', level, text: title },
    { type: 'paragraph', text: facts.join('\n'), quiet: true },
    ...parts.flatMap(({ label, text }): PdfBlock[] => [
      { type: 'heading', level: sub, text: label },
      { type: 'paragraph', text: text.trim() },
    ]),
    ...lists.flatMap(({ label, lines }): PdfBlock[] => [
      { type: 'heading', level: sub, text: label },
      { type: 'paragraph', text: lines.map((line) => `• ${line}`).join('\n') },
    ]),
  ];
}
