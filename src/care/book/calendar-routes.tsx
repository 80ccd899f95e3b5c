import { must } from "../../web/guards.tsx";
import { address, type App, colleague, here } from "../../web/house.ts";
import { show } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { feedFile, newFeed } from "./calendar-feed.ts";
import { CalendarPage } from "./pages/CalendarPage.tsx";

export function calendarRoutes(app: App): void {
  app.get(urls.yourCalendar, must("see diary"), (c) =>
    show(c, <CalendarPage visitor={c.get("visitor")} address={null} />),
  );
  app.post(urls.yourCalendar, must("see diary"), async (c) => {
    const token = await here(c, (tx) => newFeed(tx, colleague(c).colleagueId, c.get("now")));
    return show(c, <CalendarPage visitor={c.get("visitor")} address={address(c) + to("feed", { token })} />);
  });
  app.get(urls.feed, async (c) => {
    const file = await here(c, (tx) => feedFile(tx, c.req.param("token"), c.get("now")));
    return file === null ? c.notFound() : c.body(file, 200, { "content-type": "text/calendar; charset=utf-8" });
  });
}
