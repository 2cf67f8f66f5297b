import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEY_BYTES } from './config.ts';
import { openSecretBox } from './secret-box.ts';

const box = openSecretBox({ key: randomBytes(KEY_BYTES) });

test('opens what it sealed, and two seals of one secret look nothing alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, about) => {
      const secret = text.toWellFormed();
      const sealed = box.seal(secret, about);
      expect(box.open(sealed, about)).toBe(secret);
      expect(box.seal(secret, about)).not.toBe(sealed);
    }),
  );
});

test('opens nothing that belongs to something else, was sealed with another key, or was changed by a bit', () => {
  const sealed = box.seal('app password', 'mailbox 1');
  expect(box.open(sealed, 'mailbox 2')).toBeNull();
  expect(openSecretBox({ key: randomBytes(KEY_BYTES) }).open(sealed, 'mailbox 1')).toBeNull();
  const [format, ...parts] = sealed.split('.');
  for (const index of parts.keys()) {
    const bytes = Buffer.from(parts[index] ?? '', 'base64url');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    const changed = parts.with(index, bytes.toString('base64url'));
    expect(box.open([format, ...changed].join('.'), 'mailbox 1')).toBeNull();
  }
  for (const nonsense of ['', 'v1', 'v1...', 'v2.a.b.c', `${sealed.slice(0, 40)}`]) {
    expect(box.open(nonsense, 'mailbox 1')).toBeNull();
  }
});

test('holds nothing of the secret that could be read', () => {
  expect(box.seal('correct horse battery', 'a')).not.toContain('correct');
});

test('keeps its key in a file of its owner’s alone, made when it is first needed and never replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  try {
    const file = join(folder, 'mailbox.key');
    const first = openSecretBox({ file });
    expect(first.open('v1.a.b.c', 'a')).toBeNull();
    expect(() => statSync(file)).toThrow('ENOENT');
    const sealed = first.seal('secret', 'a');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    const key = readFileSync(file);
    expect(openSecretBox({ file }).open(sealed, 'a')).toBe('secret');
    first.seal('another', 'a');
    expect(readFileSync(file)).toEqual(key);

    rmSync(file);
    expect(first.open(sealed, 'a')).toBeNull();
    writeFileSync(file, 'cut short');
    expect(first.open(sealed, 'a')).toBeNull();
    expect(first.open(first.seal('new', 'a'), 'a')).toBe('new');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
