import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { KEY_BYTES } from './config.ts';
import { codeOf } from './error-code.ts';

/**
 * Seals what must not be read in the database: AES-256-GCM under a key that is kept elsewhere. `about` names what it
 * belongs to, so that a sealed password copied to another row opens there no more.
 */
export type SecretBox = {
  seal(secret: string, about: string): string;
  /** Null when it was sealed with another key, belongs to something else, or was tampered with. */
  open(sealed: string, about: string): string | null;
};

/** Where the key is: given by whoever hosts Rebound, or in a file beside the data, made when it is first needed. */
export type KeyPlace = { key: Buffer } | { file: string };

const FORMAT = 'v1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

export function openSecretBox(place: KeyPlace): SecretBox {
  return {
    seal(secret, about) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', findOrMakeKey(place), iv).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return [FORMAT, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join(
        '.',
      );
    },
    open(text, about) {
      const key = findKey(place);
      const [format, ...parts] = text.split('.');
      const [iv, tag, sealed] = parts.map((part) => Buffer.from(part, 'base64url'));
      if (!key || format !== FORMAT || iv?.length !== IV_BYTES || tag?.length !== TAG_BYTES || !sealed)
        return null;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
        decipher.setAAD(Buffer.from(about)).setAuthTag(tag);
        return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}

function findKey(place: KeyPlace): Buffer | null {
  if ('key' in place) return place.key;
  try {
    const key = readFileSync(place.file);
    return key.length === KEY_BYTES ? key : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function findOrMakeKey(place: KeyPlace): Buffer {
  const found = findKey(place);
  if (found) return found;
  if ('key' in place) return place.key;
  const key = randomBytes(KEY_BYTES);
  // Never over a key that is there: what it sealed could not be opened any more. One cut short sealed nothing.
  const file = openSync(place.file, 'w', 0o600);
  try {
    writeSync(file, key);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return key;
}
