/** Words that tell of applicants at large, or of what may come: said of nobody yet. */
export const UNSETTLED = ['candidates', 'applicants', 'may', 'might', 'bewerber', 'kandidaten'];
