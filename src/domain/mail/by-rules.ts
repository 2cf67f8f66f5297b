import { confirmation } from './confirmation.ts';
import { Findings } from './findings.ts';
import { ABOUT_A_JOB } from './job-words.ts';
import type { Letter } from './letter.ts';
import type { ParsedMail } from './mail.ts';
import { answersInAThread, contextOf, isOfWork } from './mail-context.ts';
import { alert, isAlert, type KindReading, notNews, ownLetter } from './not-news.ts';
import { prepareSubject, prepareText } from './prepare-text.ts';
import { approach, progress } from './progress.ts';
import { farewell, refusalOrPause } from './refusal-or-pause.ts';
import { findSignals, type Signal } from './signals.ts';

/** The phrases the rules find in a mail, and the kind they come to. */
export function findByRules(mail: ParsedMail, ownText: string) {
  const subject = prepareSubject(mail.subject);
  const text = prepareText(ownText);
  const isWork = isOfWork(mail, subject, text);
  // Words of an invitation count where it can be about work at all: by what is said, who writes, or what is answered.
  const mayBeWork = isWork || answersInAThread(mail);
  const counts = ({ topic }: Signal) => mayBeWork || topic !== 'interview';
  const found = new Findings(mail, findSignals(subject).filter(counts), findSignals(text).filter(counts));
  const letter = { mail, found, subject, text, hasBody: text.folded.length > BODY_FROM };
  return { ...letter, isWork, rules: byRules(letter, mayBeWork) };
}

const BODY_FROM = 20;

function byRules(letter: Letter, mayBeWork: boolean): KindReading {
  const { mail, found, subject, text, hasBody } = letter;
  if (!isAboutAJob(letter))
    return isAlert(mail, found)
      ? alert(found)
      : {
          kind: 'other',
          confidence: hasBody ? 'sure' : 'unsure',
          evidence: found.evidence('not_news', 'subject'),
        };
  const context = contextOf(mail, found, subject, text, mayBeWork);
  return (
    ownLetter(found) ??
    notNews(mail, found, subject, text) ??
    (context === 'none' ? null : refusalOrPause(letter, context)) ??
    (context === 'none' ? null : progress(letter)) ??
    approach(letter) ??
    (context === 'own' ? farewell(found) : null) ??
    confirmation(letter) ?? { kind: 'other', confidence: 'unsure', evidence: [] }
  );
}

function isAboutAJob({ found, subject, text }: Letter): boolean {
  return (
    ABOUT_A_JOB.test(subject.folded) ||
    ABOUT_A_JOB.test(text.folded) ||
    (found.has('rejection', 'text') && found.isWordedAsALetter()) ||
    found.invitation() !== undefined ||
    found.has('on_hold', 'text')
  );
}
