/** Whom the note goes to and what it is about; empty where unknown. */
export type ThankYou = {
  contactName: string;
  company: string;
  role: string;
  senderName: string;
  /** Whether the person met anybody there. */
  hadInterview: boolean;
};

/**
 * A note to copy, change and send after a no. It thanks, asks to stay in touch, and asks for no reason: most people who
 * know one may not give it.
 */
export function thankYouNote({ contactName, company, role, senderName, hadInterview }: ThankYou): string {
  const roleName = role.trim() === '' ? 'the role' : `the ${role.trim().replace(/ role$/i, '')} role`;
  const greeting = contactName.trim() === '' ? 'Hello,' : `Hello ${contactName.trim()},`;
  const thanks = hadInterview
    ? `Thank you for letting me know, and for the time you took to talk with me about ${roleName}. I enjoyed our conversation and came away knowing more about ${company.trim()}.`
    : `Thank you for letting me know, and for looking at my application for ${roleName}.`;
  const wish = hadInterview
    ? `I would like to stay in touch. If something comes up later where I could be of use, I would be glad to hear from you.`
    : `I am still interested in ${company.trim()}. If something comes up later that fits better, I would be glad to hear from you.`;
  const close = ['All the best to you and the team', senderName.trim()].filter(Boolean).join('\n');
  return [greeting, thanks, wish, close].join('\n\n');
}
