import type { ParsedMail } from './mail.ts';

const LEAVING_A_LIST =
  /\b(?:unsubscribe|opt[- ]?out|stop receiving|email preferences|mailing list|abmelden|abbestellen|abbestellung|désabonner|désinscri|darse de baja|darte de baja|disiscriv|afmelden|uitschrijven|cancelar (?:a )?(?:inscri|subscri|suscri))/i;
const READ_CHARS = 20_000;

/** Whether a mail tells how to be left alone: it went to many, however personally it is written. */
export function isToMany({ text }: Pick<ParsedMail, 'text'>): boolean {
  return LEAVING_A_LIST.test(text.slice(0, READ_CHARS));
}
