import type { WorkerScope } from "../../../ui/worker-scope.ts";

/**
 * The service worker of the treatment room. It keeps the shell, which holds nobody's name; what is of clients is never
 * in its hands, and goes past it to the house.
 */
declare const shell: string[];
declare const version: string;

const scope = globalThis as unknown as WorkerScope;
const [page, folder] = ["/room", "room-shell-"];
const cacheName = folder + version;

scope.addEventListener("install", (event) => event.waitUntil(keepShell().then(() => scope.skipWaiting())));
scope.addEventListener("activate", (event) => event.waitUntil(dropOld().then(() => scope.clients.claim())));

/** All of it or none: where somebody has to sign in first, the shell of before stays. */
async function keepShell(): Promise<void> {
  const found = await Promise.all(
    [page, ...shell].map(async (path) => [path, await fetch(path, { redirect: "error", cache: "no-cache" })] as const),
  );
  if (found.some(([, answer]) => !answer.ok)) throw new Error("the shell is not to be had now");
  const cache = await caches.open(cacheName);
  await Promise.all(found.map(([path, answer]) => cache.put(path, answer)));
}

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (pathname === page || shell.includes(pathname)) event.respondWith(shellFirst(request, pathname));
  if (pathname === page) event.waitUntil(keepAgain());
});

/** What is kept opens at once, with a signal or without; a newer shell comes with a newer worker. */
const shellFirst = async (request: Request, path: string): Promise<Response> =>
  (await caches.match(path, { cacheName, ignoreVary: true })) ?? fetch(request);

/** The room was taken off this device and begun anew, or the browser cleared up: this same worker keeps it once more. */
async function keepAgain(): Promise<void> {
  if (!(await caches.has(cacheName))) await keepShell().catch(() => undefined);
}

async function dropOld(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(folder) && name !== cacheName) await caches.delete(name);
}
