/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

/**
 * Keeps the whole app after the first visit, so that it opens and works without a network: pages, scripts, workers, fonts
 * and the studies that ship. A new version is fetched whole beside the old one, and takes over when no page of the old one
 * is open: a page never finds half of another version.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const KEPT = `drivkraft-${version}`;
const pages = prerendered.map((path) => (path.endsWith('/') ? path : `${path}/`));
const all = [...new Set([...build, ...files, ...pages, `${base}/`])];

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(all)));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
      // The page that was open when the app came for the first time is served from here too from now on.
      .then(() => worker.clients.claim())
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
  event.respondWith(answer(request));
});

/** What is kept, as it was kept; else from the network, and a page that is nowhere else by its folder. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const page = request.mode === 'navigate' ? await cache.match(new URL('./', request.url).pathname) : undefined;
    if (page) return page;
    throw error;
  }
}
