import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

const LOOPBACK = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Refuses what a page of another site could send here: a foreign `Host` (DNS rebinding), a foreign `Origin`, and
 * anything the browser itself says comes from elsewhere.
 */
export async function refuseForeign({ headers, method }: FastifyRequest): Promise<void> {
  const host = headers.host ?? '';
  if (!LOOPBACK.test(host)) {
    throw new Refusal(
      'forbidden',
      'Rebound answers this computer alone. Open it at the address it printed when it started.',
    );
  }
  const isOwnOrigin = headers.origin === undefined || headers.origin === `http://${host}`;
  const site = headers['sec-fetch-site'];
  const isOwnSite = site === undefined || site === 'same-origin' || (site === 'none' && method === 'GET');
  // A link that a person follows, and no frame or picture that a page of another site fills with an address of ours.
  const isLink =
    method === 'GET' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    (headers['sec-fetch-dest'] ?? 'document') === 'document';
  if (!isOwnOrigin || !(isOwnSite || isLink)) {
    throw new Refusal('forbidden', 'Another site tried to reach Rebound, and was refused.');
  }
}
