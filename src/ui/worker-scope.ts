/** What a service worker has around it, as far as ours ask; a page's own types know nothing of it. */
export type WorkerScope = {
  addEventListener(type: string, listener: (event: Happening) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
};
type Happening = {
  request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
};
