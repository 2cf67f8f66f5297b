import { FlowingText } from '../../src/domain/mail/flowing-text.ts';
import { findRole } from '../../src/domain/mail/role.ts';
import { roleQuestion } from '../../src/domain/mail/role-candidates.ts';
import { SearchedText } from '../../src/domain/mail/searched-text.ts';
import { taughtNames } from '../../src/domain/mail/taught-names.ts';

/** The role that a letter names, before anything is known of the company. */
export function roleIn(text: string, subject = '', sender = ''): string | null {
  const question = roleQuestion(new SearchedText(subject), new FlowingText(text), sender);
  return findRole(question, taughtNames().role)?.value ?? null;
}
