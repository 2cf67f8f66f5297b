import type { ParsedMail } from '../../domain/mail/mail.ts';
import type { CalendarMeeting } from './calendar-part.ts';
import { MAIL_LIMITS } from './mail-limits.ts';

/** The lines with which a room for video is told, and which are under every invitation alike. */
const OF_THE_ROOM =
  /https?:|\d{3}|_{3}|\b(?:join|teams|zoom|webex|google meet|pass ?code|meeting id|besprechungs-id|dial|teilnehmen|beitreten|rejoindre|unirse|partecipa)\b/i;
const LONG_LINE = 120;

/** The mail; where it is an invitation and hardly more, with what its calendar says it is about. */
export function withMeetingWords(mail: ParsedMail, meeting: CalendarMeeting | null): ParsedMail {
  const { text, subject } = mail;
  if (!meeting || !isOfTheRoom(text)) return mail;
  const { description, invitation } = meeting;
  const said = text.includes(description) ? '' : description;
  // What the subject says needs no second place, but for a mail that would have no words at all.
  const summary = invitation.summary === subject && (text || said) ? '' : invitation.summary;
  const words = [text, text.includes(summary) ? '' : summary, said].filter(Boolean).join('\n\n');
  return { ...mail, text: words.slice(0, MAIL_LIMITS.textChars).toWellFormed() };
}

function isOfTheRoom(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.every(
    (line) => OF_THE_ROOM.test(line) && (line.length < LONG_LINE || /^\W*https?:/.test(line)),
  );
}
