import { COMPANY_ROWS } from './company-weights.ts';
import { type NameWeights, readNameWeights } from './name-weights.ts';
import { ROLE_ROWS } from './role-weights.ts';

/** What speaks for an employer, and what for a role. */
export type TaughtNames = { company: NameWeights; role: NameWeights };

let taught: TaughtNames | null = null;

/** What mails with known employers and roles have taught; read when the first mail comes. */
export function taughtNames(): TaughtNames {
  taught ??= { company: readNameWeights(COMPANY_ROWS), role: readNameWeights(ROLE_ROWS) };
  return taught;
}
