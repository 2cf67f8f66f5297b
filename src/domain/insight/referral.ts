/**
 * Whether a source, as the person wrote it, is somebody who recommended them. Words of recommending, and of the people
 * who do it; a recruiter, an agency or "LinkedIn" is none of them. What a name alone would mean ("Marta, by phone") is
 * not guessed: it counts as cold until the person writes that she recommended them.
 */
const RECOMMENDED =
  /\b(referr?(al|als|ed|er)?|recommend(ed|ation)?|introduc(ed|tion)|vouched|friends?|(ex-?|former )?(colleagues?|co-?workers?|classmates?)|alumn(i|us|a)|neighbou?rs?|acquaintance|ex-?boss|former (boss|manager))\b|empfehlung|empfohlen|vermittelt durch|freund(in|e|es)?\b|bekannte[rn]?\b|(ex-?)?kolleg(e|in|en|innen)\b|recommand|coopt|recomenda|referid|raccomanda|aanbevel/i;
/** Nobody did, or a job board's own list of jobs. */
const NOT_RECOMMENDED =
  /\b(no|without|not) (a )?(referr|recommend|introduc)|recommended (jobs?|for you)|jobs? recommend|(linkedin|indeed|glassdoor|stepstone|xing) recommend/i;

export function isReferral(source: string): boolean {
  return RECOMMENDED.test(source) && !NOT_RECOMMENDED.test(source);
}
