import { practiceDetails, practitioners } from "../../practice/index.ts";
import { type App, here } from "../../web/house.ts";
import { show } from "../../web/show.ts";
import { urls } from "../../web/urls.ts";
import { offeredServices } from "../book/index.ts";
import { HomePage } from "./pages/HomePage.tsx";

export function findRoutes(app: App): void {
  app.get(urls.home, async (c) => {
    const shown = await here(c, async (tx) => ({
      details: await practiceDetails(tx),
      therapists: await practitioners(tx),
      services: await offeredServices(tx),
    }));
    return show(c, <HomePage practice={c.get("visitor").practice} {...shown} />);
  });
}
