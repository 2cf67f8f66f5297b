import type { MailGroup, Proposal } from '../contract/mail.ts';
import { companyKey } from '../domain/mail/company-key.ts';
import { foldedText } from '../domain/mail/fold-text.ts';

/**
 * Proposals by the application they are about: the one they fit, else the company and role they name. One that names no
 * company stands alone. Groups come in the order of their first proposal, and so do the proposals in each.
 */
export function groupProposals(proposals: readonly Proposal[]): MailGroup[] {
  const groups = new Map<string, MailGroup>();
  for (const proposal of proposals) {
    const key = keyOf(proposal);
    const group = groups.get(key);
    if (group) {
      group.proposals.push(proposal);
      group.role ??= proposal.role;
    } else groups.set(key, openGroup(key, proposal));
  }
  return [...groups.values()];
}

/** Mails without a date come first: they were brought by hand, and nothing else says where they belong. */
export function undatedFirst(proposals: readonly Proposal[]): Proposal[] {
  const isUndated = ({ kind, message }: Proposal) => message.sentAt === null && kind !== 'unreadable';
  return [...proposals.filter(isUndated), ...proposals.filter((one) => !isUndated(one))];
}

function keyOf({ id, company, role, match }: Proposal): string {
  if (match.applicationId) return `application ${match.applicationId}`;
  if (!company) return `mail ${id}`;
  // Which of several it is about is still to be asked, whatever role each of them names.
  if (match.candidates.length > 0) return `asked ${companyKey(company)}`;
  return `new ${companyKey(company)} / ${foldedText(role ?? '')}`;
}

function openGroup(key: string, proposal: Proposal): MailGroup {
  const { applicationId, candidates } = proposal.match;
  const known = candidates.find(({ id }) => id === applicationId);
  return {
    key,
    applicationId,
    company: known?.company ?? proposal.company,
    role: (known ? known.role : proposal.role) || null,
    proposals: [proposal],
  };
}
