import type { WorkerScope } from "../../../ui/worker-scope.ts";

/** The service worker of the programme: the page as it last was, and what it needs, where there is no signal. */
declare const shell: string[];

const scope = globalThis as unknown as WorkerScope;
const cacheName = "programme";
const page = "/programme";

scope.addEventListener("install", (event) =>
  event.waitUntil(
    caches.open(cacheName).then((cache) => cache.addAll([...shell, page]).then(() => scope.skipWaiting())),
  ),
);
scope.addEventListener("activate", (event) => event.waitUntil(dropOld().then(() => scope.clients.claim())));

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname === page) event.respondWith(pageFirstFromHouse(request));
  else event.respondWith(caches.match(request).then((kept) => kept ?? keepPicture(request)));
});

/** The newest where there is a signal; where the pass has ended the old page stays, so that ticks can still be made. */
async function pageFirstFromHouse(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(page, answer.clone());
    return answer;
  } catch {
    return (await cache.match(page)) ?? Response.error();
  }
}

async function keepPicture(request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (answer.ok && new URL(request.url).pathname.endsWith(".svg"))
    await (await caches.open(cacheName)).put(request, answer.clone());
  return answer;
}

/** Scripts and sheets of before: their names hold their content, so whatever is not in the shell is old. */
async function dropOld(): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (/^\/(islands\/|style-)/.test(pathname) && !shell.includes(pathname)) await cache.delete(request);
  }
}
