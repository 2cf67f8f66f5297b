/*
 * Lets the page open without a connection. The page itself comes from the network first, so that nobody is kept on an
 * old one; what it loads has a hash in its name and never changes. Nothing of /api is ever kept, nor anything a person wrote.
 */

/** Filled in when it is built (vite.config.ts): every file the page may load, and a name for this set of them. */
declare const BUILT: { id: string; files: string[] };

const PAGE = '/index.html';
const CACHE = `rebound-${BUILT.id}`;
/** A connection this slow is none, for somebody who wants to write something down. */
const PATIENCE_MS = 5_000;

const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) =>
  event.waitUntil(Promise.all([leaveApiAlone(event), install()])),
);
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || pathname.startsWith('/api/')) return;
  if (pathname.startsWith('/assets/')) event.respondWith(assetFor(request));
  // Not a frame, which the server refuses to be shown in, and not a file with a name of its own.
  else if (request.mode === 'navigate' && request.destination === 'document' && !pathname.includes('.')) {
    event.respondWith(pageFor(event));
  }
});

/**
 * What a page sends as it is being left must not wait for a worker: the browser would give it up. Browsers that don't
 * know routes give such a request to the worker, which passes it on (see `keepalive` in api.ts).
 */
async function leaveApiAlone(event: ExtendableEvent): Promise<void> {
  const { addRoutes } = event as ExtendableEvent & { addRoutes?: (route: object) => Promise<void> };
  await addRoutes?.call(event, { condition: { urlPattern: '/api/*' }, source: 'network' });
}

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([new Request(PAGE, { cache: 'reload' }), ...BUILT.files]);
  await worker.skipWaiting();
}

/** The set before this one stays: a page that is still open may load the rest of itself from it. */
async function activate(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('rebound-') && name !== CACHE);
  for (const name of names.slice(0, -1)) await caches.delete(name);
  await worker.clients.claim();
}

async function assetFor(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await keep(request, response.clone());
  return response;
}

async function pageFor({ request }: FetchEvent): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(PAGE);
  const fresh = fetch(request).then(async (response) => {
    const isPage = response.ok && response.headers.get('content-type')?.startsWith('text/html');
    if (isPage) await keep(PAGE, response.clone());
    return response;
  });
  if (!kept) return fresh;
  const patience = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([fresh.catch(() => kept), patience]);
}

async function keep(request: Request | string, response: Response): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(request, response);
}
