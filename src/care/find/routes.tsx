import type { Tx } from "../../db/transaction.ts";
import { practiceDetails, practitioners } from "../../practice/index.ts";
import { type App, here } from "../../web/house.ts";
import { show } from "../../web/show.ts";
import { urls } from "../../web/urls.ts";
import { offeredServices } from "../book/index.ts";
import { HomePage } from "./pages/HomePage.tsx";

export function findRoutes(app: App): void {
  app.get(urls.home, async (c) => {
    const { practice } = c.get("visitor");
    const facts = async (tx: Tx) => ({
      details: await practiceDetails(tx),
      therapists: await practitioners(tx),
      services: await offeredServices(tx),
    });
    const shown = await c.get("house").kept.remember(`home ${practice.practiceId}`, () => here(c, facts));
    return show(c, <HomePage practice={practice} {...shown} />);
  });
}
