/** What mail programs put before the subject that is answered: "Re:", "AW:", "Odp:". */
export const REPLY_MARKS: readonly string[] = 're aw antw antwort rv sv vs r res odp'.split(' ');
/** What they put before one that is passed on: "Fwd:", "WG:", "TR:". */
export const FORWARD_MARKS: readonly string[] = 'fwd fw wg tr vb rif enc doorst'.split(' ');

/** Each as a part of a pattern over small letters, or in either case. */
export const FORWARD_MARK = `(?:${FORWARD_MARKS.join('|')})`;
export const REPLY_MARK = `(?:${REPLY_MARKS.join('|')})`;
export const SUBJECT_MARK = `(?:${[...REPLY_MARKS, ...FORWARD_MARKS].join('|')})`;
