import { explainProposal, listMailGroups, type MailDetails } from '../../contract/mail.ts';
import { withLessons } from '../../domain/mail/lessons.ts';
import type { ParsedMail } from '../../domain/mail/mail.ts';
import type { Evidence, MailKind, Reading } from '../../domain/mail/reading.ts';
import { countSure } from '../count-sure.ts';
import { findMailLessons } from '../db/mail-lessons.ts';
import { withMatches } from '../db/matched-proposals.ts';
import { findMailOfProposal } from '../db/messages.ts';
import { countProposals, findProposal, findProposals } from '../db/proposals.ts';
import { localNowOf, timeZoneOf } from '../local-day.ts';
import { readerHere } from '../mail/reader.ts';
import { groupProposals, undatedFirst } from '../mail-groups.ts';
import { nosFromOf } from '../nos-from.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

/** More than anybody handles at one sitting; the rest comes as these are decided. */
const AT_ONCE = 1_000;

export function mailGroupRoutes(serve: Serve): void {
  serve(listMailGroups, async ({ actor, query: { show } }) => {
    const { db, ownerId } = actor;
    const nosFrom = await nosFromOf(actor);
    const isHidden = show === 'nos' && nosFrom !== null;
    const now = await localNowOf(actor);
    const counts = await countProposals(db, ownerId, 'open');
    const page = { after: null, limit: AT_ONCE };
    const { rows } = isHidden
      ? { rows: [] }
      : await findProposals(db, ownerId, { status: 'open', show }, page);
    const nos = nosFrom === null ? counts.nos : 0;
    const proposals = undatedFirst(await withMatches(db, ownerId, rows, now));
    return {
      groups: groupProposals(proposals),
      total: show === 'nos' ? nos : counts.others,
      nos,
      sure: isHidden ? 0 : await countSure(actor, show, proposals, now),
      nosFrom,
    };
  });

  serve(explainProposal, async ({ actor, params: { proposalId } }) => {
    const { db, ownerId } = actor;
    const proposal = await findProposal(db, ownerId, proposalId);
    if (!proposal) throw notFound('proposal');
    const kept = proposal.kind === 'unreadable' ? undefined : await findMailOfProposal(db, ownerId, proposal);
    const timeZone = await timeZoneOf(actor);
    const { readMail, withoutEvidence } = await readerHere();
    const evidence = JSON.parse(proposal.evidence) as Evidence[];
    const without = kept && withoutEvidence(kept, evidence, proposal.kind as MailKind, timeZone);
    const certainty = proposal.certainty;
    const reading = kept && readMail(kept, timeZone);
    return {
      rightInHundred: certainty === null || !kept ? null : Math.round(certainty * 100),
      without: without ? { words: [...without.without], kind: without.kind } : null,
      taught: kept && reading ? await taughtBy(kept, reading) : 0,
      details: reading ? detailsOf(reading) : null,
    };

    async function taughtBy(mail: ParsedMail, read: Reading): Promise<number> {
      const lessons = await findMailLessons(db, ownerId);
      return lessons.length === 0 ? 0 : withLessons(mail, read, lessons).taught;
    }
  });
}

function detailsOf({ stage, deadline, dates, requisition, links, people, system }: Reading): MailDetails {
  return { stage, deadline, dates, requisition, links, people, system };
}
