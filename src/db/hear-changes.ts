import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Server } from "./embedded.ts";

type Ears = { changed: () => void; listening: (on: boolean) => void };

/** Hears from the database, whichever process wrote, that something on the public pages has changed. */
export function hearChanges(server: Server | string, ears: Ears): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const listen = async () => {
    while (!signal.aborted) {
      await listenUntilBroken(server, ears, signal);
      ears.listening(false);
      await pause(1000, undefined, { signal }).catch(() => undefined);
    }
  };
  const done = listen();
  return {
    stop() {
      stopping.abort();
      return done;
    },
  };
}

async function listenUntilBroken(server: Server | string, ears: Ears, signal: AbortSignal): Promise<void> {
  const client = new pg.Client(typeof server === "string" ? { connectionString: server } : server);
  const broken = new Promise<void>((ended) => {
    client.on("error", () => ended());
    client.on("end", () => ended());
    signal.addEventListener("abort", () => ended());
  });
  client.on("notification", ears.changed);
  try {
    await client.connect();
    await client.query("listen public_pages_changed");
    if (!signal.aborted) ears.listening(true);
    if (!signal.aborted) await broken;
  } catch {
    // What can't be reached now is tried again in a second; until then nothing is kept.
  }
  await client.end().catch(() => undefined);
}
