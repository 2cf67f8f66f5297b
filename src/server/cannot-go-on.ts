/** Why the program stops, or does not do what the command line asked: a sentence that says what to do. */
export class CannotGoOn extends Error {}
