import { z } from 'zod';

/** Every error a person can meet: a code for programs and a sentence that says what to do. */
export const problem = z.object({
  code: z.string(),
  message: z.string(),
  /** Which field of the request the sentence is about, when it is about one. */
  field: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;
