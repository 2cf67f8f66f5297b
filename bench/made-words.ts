/** Sentences of everyday mail that have nothing to do with work one looks for. */
export const SENTENCES = [
  'The kernel on the old machine panics when the second disk spins up',
  'I moved the tomatoes to the south window and they like it there',
  'Has anybody tried the patch on a big-endian box',
  'We take the early train on Saturday and walk from the station',
  'The build breaks with the newer compiler, see the log below',
  'Mother says hello and asks about the blue casserole',
  'My copy of the book has the pages in the wrong order',
  'The mirror in Oslo is two days behind again',
  'Could you send the photographs from the lake before Sunday',
  'The rules of the list say that attachments go to the archive',
  'It rained all week and the cellar is wet, so we stay',
  'Somebody on the forum wrote that the battery lasts nine hours',
  'The concert was moved to the small hall because of the heating',
  'There is a race between the timer and the interrupt handler',
];

export const NEWSLETTER_SENTENCES = [
  'Fresh this week: three recipes with beans and a soup for rainy evenings',
  'Your parcel left our warehouse and arrives between ten and noon',
  'Members save a quarter on all hiking shoes until Sunday night',
  'The museum opens its garden for the summer, tickets at the door',
  'New in the shop: lamps by a workshop from the coast',
  'Your statement for the month is ready in the app',
  'How to keep basil alive in winter, by people who did',
  'Read the long story of a lighthouse and its last keeper',
];

export const SUBJECTS = [
  'Re: [list] disk spins up twice',
  'Photographs from the lake',
  'Saturday',
  'Your parcel is on its way',
  'This week in the garden',
  'Re: the patch from Tuesday',
  'Statement ready',
  'Fwd: lighthouse',
  '[announce] new release',
  'Concert moved',
];

type Letter = { subject: string; from: string; text: string };

/** What employers write, in words of our own. */
export const APPLICATION_LETTERS: readonly ((company: string, role: string) => Letter)[] = [
  (company, role) => ({
    subject: `Your application as ${role} at ${company}`,
    from: `${company} Careers <jobs@${domainOf(company)}>`,
    text: `Hello Jane,\n\nthank you for applying for the ${role} position at ${company}. We have received your application and will be in touch.\n\nKind regards\n${company}`,
  }),
  (company, role) => ({
    subject: `Your application as ${role} at ${company}`,
    from: `${company} Careers <jobs@${domainOf(company)}>`,
    text: `Hello Jane,\n\nthank you for your interest in the ${role} position at ${company}. We have decided to move forward with other candidates.\n\nKind regards\n${company}`,
  }),
  (company, role) => ({
    subject: `Interview for the ${role} position at ${company}`,
    from: `${company} Careers <jobs@${domainOf(company)}>`,
    text: `Hello Jane,\n\nwe would like to invite you to an interview for the ${role} position at ${company}. Please choose a time that suits you.\n\nKind regards\n${company}`,
  }),
  (company, role) => ({
    subject: `Ihre Bewerbung als ${role}`,
    from: `${company} Personalabteilung <jobs@${domainOf(company)}>`,
    text: `Guten Tag,\n\nleider haben wir uns für einen anderen Bewerber entschieden. Wir danken Ihnen für Ihr Interesse an ${company}.\n\nMit freundlichen Grüßen\n${company}`,
  }),
];

function domainOf(company: string): string {
  return `${company.toLowerCase().replace(/[^a-z]+/g, '-')}.example`;
}
