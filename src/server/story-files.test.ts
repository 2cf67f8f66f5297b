import { expect, test } from 'vitest';
import { storyFileName } from './story-files.ts';

test.each([
  ['The warehouse migration', 'story-the-warehouse-migration.md'],
  ['../../etc/passwd\u0000', 'story-etc-passwd.md'],
  ['Größe & "Ruhe": 30 %', 'story-größe-ruhe-30.md'],
  ['仓库搬迁', 'story-仓库搬迁.md'],
  ['…', 'story.md'],
  ['word '.repeat(40), 'story-word-word-word-word-word-word-word-word-word-word-word.md'],
])('%j is a name every disk takes', (title, name) => {
  expect(storyFileName(title, 'md')).toBe(name);
});
