import { firstBrokenEntry } from "../../privacy/index.ts";
import { must } from "../../web/guards.tsx";
import { type App, here } from "../../web/house.ts";
import { show } from "../../web/show.ts";
import { urls } from "../../web/urls.ts";
import { SealsPage } from "./pages/SealsPage.tsx";
import { brokenSeals, newestSeal } from "./seals.sql.ts";

export function sealRoutes(app: App): void {
  app.get(urls.seals, must("read notes"), async (c) => {
    const found = await here(c, async (tx) => ({
      faults: await brokenSeals(tx),
      newest: await newestSeal(tx),
      brokenAudit: await firstBrokenEntry(tx),
    }));
    return show(c, <SealsPage visitor={c.get("visitor")} {...found} />);
  });
}
