import type { App } from "../web/house.ts";
import { chartPicture, chartSheet } from "./pages/chart-files.ts";

const forEver = "public, max-age=31536000, immutable";

/** The drawn body and where its zones lie, each kept by a browser for as long as its address stands. */
export function chartRoutes(app: App): void {
  for (const { address, text, type } of [chartPicture, chartSheet])
    app.get(address, (c) => c.body(text, 200, { "content-type": type, "cache-control": forEver }));
}
