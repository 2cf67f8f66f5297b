import { markdownLine, markdownText } from '../markdown.ts';
import type { StorySheet } from './story-sheet.ts';

/** Stories as a Markdown file: under a heading of their own where there are several. */
export function storiesMarkdown(sheets: readonly StorySheet[], title: string | null): string {
  const level = title === null ? 1 : 2;
  const blocks = sheets.flatMap((sheet) => blocksOf(sheet, level));
  return `${[...(title === null ? [] : [`# ${markdownLine(title)}`]), ...blocks].join('\n\n')}\n`;
}

function blocksOf({ title, facts, parts, lists }: StorySheet, level: number): string[] {
  const [head, subhead] = ['#'.repeat(level), '#'.repeat(level + 1)];
  return [
    `${head} ${markdownLine(title)}`,
    facts.map(markdownLine).join('\\\n'),
    ...parts.flatMap(({ label, text }) => [`${subhead} ${label}`, markdownText(text)]),
    ...lists.flatMap(({ label, lines }) => [
      `${subhead} ${label}`,
      lines.map((line) => `- ${markdownLine(line)}`).join('\n'),
    ]),
  ];
}
