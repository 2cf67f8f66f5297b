/** For so many days without a word an answer is still on its way; after that an application counts as silent. */
export const SILENT_AFTER_DAYS = 21;
