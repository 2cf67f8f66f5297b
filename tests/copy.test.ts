import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { visibleStrings } from './support/visible-strings.ts';

const ROOT = join(import.meta.dirname, '..');
/** Words of mails that are looked for, not said. */
const NOT_OURS = /^src\/domain\/mail\//;

/** What no sentence of ours says, and what to do about it. */
const NEVER: readonly [RegExp, string][] = [
  [/\bfail(s|ed|ing|ure|ures)?\b/i, 'say what happened and what can be done'],
  [/\breject(s|ed)? you\b/i, 'say that the answer was a no'],
  [/\bstreaks?\b/i, 'no streaks'],
  [/\byou('ve| have)? missed\b/i, 'greet absence neutrally'],
  [/(?<!read[ -])\bonly\b/i, 'say what it is, without "only"'],
  [/\bcommitted suicide\b/i, 'say "died by suicide"'],
  [/\boverdue\b/i, 'nothing is overdue here'],
  [/\bunfortunately\b/i, 'leave it out'],
  [/\boops\b/i, 'leave it out'],
  [/\b(therapeutic|trauma\w*|healing|self-care|mindful\w*|coping)\b/i, 'no therapy words'],
  [/\b(you got this|stay positive|dream job|hustle|crush(ing)? it|believe in yourself)\b/i, 'no slogans'],
  [/[\p{L}\d)’'"”]!(?=["'”’)]?(\s|$))/u, 'no exclamation marks'],
  [/\b\d+([.,]\d+)? ?% (of|chance|likely|probab)/i, 'say "4 in 100"'],
];

function problemsIn(fileName: string, source: string): string[] {
  return visibleStrings(fileName, source).flatMap(({ text, line }) =>
    NEVER.filter(([pattern]) => pattern.test(text)).map(
      ([pattern, advice]) =>
        `${fileName}:${line}: "${pattern.exec(text)?.[0]}" in "${text.trim()}": ${advice}`,
    ),
  );
}

function sourceFiles(): string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file) && !NOT_OURS.test(file))
    .sort();
}

test('every sentence a person reads is plain, warm and calm', () => {
  const problems = sourceFiles().flatMap((file) => problemsIn(file, readFileSync(join(ROOT, file), 'utf8')));
  const howTo = 'Reword it, or put a comment "copy-ok: why" above where these words are not ours.';
  expect(problems, `\n${problems.join('\n')}\n${howTo}\n`).toEqual([]);
});

describe('the copy linter', () => {
  function wordsFound(source: string): string[] {
    return problemsIn('example.tsx', source).map((problem) => /"(.*?)" in/.exec(problem)?.[1] ?? '');
  }

  test('finds a word in strings, templates, JSX text and read attributes, and names the line', () => {
    expect(wordsFound("export const a = 'The import failed.';")).toEqual(['failed']);
    expect(wordsFound(`export const a = (n: number) => \`only \${n} of them\`;`)).toEqual(['only']);
    expect(wordsFound("export const a = <p title='You missed one'>It's a {1} day streak!</p>;")).toEqual([
      'streak',
      'k!',
      'You missed',
    ]);
    expect(wordsFound('export const a = <p>{2} <b>Failed</b></p>;')).toEqual(['Failed']);
    expect(problemsIn('x.ts', "\n\nexport const a = 'All is well!';")[0]).toContain('x.ts:3:');
  });

  test('leaves code alone: identifiers, keys, imports, class names, single words and comparisons', () => {
    const code = `import { failed } from './only failed things.ts';
      // It failed, only here.
      export const only = { failed: 'failed', a: 'only' };
      export const b = <div className="only failed here" />;
      export const c = 'a != b and c';`;
    expect(wordsFound(code)).toEqual([]);
  });

  test('accepts what a comment excuses', () => {
    expect(wordsFound("// copy-ok: their words\nexport const a = 'you failed at it';")).toEqual([]);
    expect(wordsFound("// copy-ok:\nexport const a = 'you failed at it';")).toEqual(['failed']);
  });
});
