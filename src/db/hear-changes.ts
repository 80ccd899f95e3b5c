import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Server } from "./embedded.ts";

type Ears = { changed: () => void; listening: (on: boolean) => void };

/** Hears from the database, whichever process wrote, that something on the public pages has changed. */
export function hearChanges(server: Server | string, ears: Ears): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  let client: pg.Client | null = null;
  const listen = async () => {
    while (!stopping.signal.aborted) {
      client = new pg.Client(typeof server === "string" ? { connectionString: server } : server);
      await untilBroken(client, ears);
      ears.listening(false);
      await pause(1000, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const done = listen();
  return {
    async stop() {
      stopping.abort();
      await client?.end().catch(() => undefined);
      await done;
    },
  };
}

async function untilBroken(client: pg.Client, ears: Ears): Promise<void> {
  const broken = new Promise<void>((ended) => {
    client.on("error", () => ended());
    client.on("end", () => ended());
  });
  client.on("notification", ears.changed);
  try {
    await client.connect();
    await client.query("listen public_pages_changed");
    ears.listening(true);
    await broken;
  } catch {
    await client.end().catch(() => undefined);
  }
}
