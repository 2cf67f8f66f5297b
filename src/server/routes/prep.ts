import { getPrepSheet } from '../../contract/prep.ts';
import { readPrepSheet } from '../prep-sheet.ts';
import type { Serve } from '../serve.ts';

export function prepRoutes(serve: Serve): void {
  serve(getPrepSheet, async ({ actor, params: { interviewId } }) => readPrepSheet(actor, interviewId));
}
