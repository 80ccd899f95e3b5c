import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { App, House } from "./house.ts";

/** Public pages from memory first, everything else through the app. Slow and endless requests are cut off. */
export function serve(app: App, house: House, port: number, host: string): Promise<Server> {
  const listener = getRequestListener(app.fetch);
  const now = () => house.clock.now().epochMilliseconds;
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 },
    (request, response) => {
      if (!house.kept.answer(request, response, now)) void listener(request, response);
    },
  );
  return new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => listening(server));
  });
}
