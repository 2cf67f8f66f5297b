import { enterDemo, leaveDemo } from '../../contract/settings.ts';
import type { Serve } from '../serve.ts';
import type { Spaces } from '../spaces.ts';
import type { ServerFacts } from './all-routes.ts';
import { readStatus } from './status.ts';

export function demoRoutes(spaces: Spaces, facts: ServerFacts): (serve: Serve) => void {
  return (serve) => {
    serve(enterDemo, async ({ request, reply }) => readStatus(await spaces.enterDemo(request, reply), facts));
    serve(leaveDemo, async ({ request, reply }) => readStatus(await spaces.leaveDemo(request, reply), facts));
  };
}
