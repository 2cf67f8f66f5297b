import { Refusal } from '../refusal.ts';
import { NOT_NAMED } from './import-endings.ts';

/** What an import of these files is called. */
export function nameOf(names: readonly string[]): string {
  const [first = ''] = names;
  return names.length > 1 ? `${first} and ${names.length - 1} more` : first;
}

/** What one of its files is called; one that was not named at its start is refused. */
export function nameAt(names: readonly string[], index: number): string {
  const name = names[index];
  if (name === undefined) throw new Refusal('invalid', NOT_NAMED, 'index');
  return name;
}
