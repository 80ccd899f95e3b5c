import { type App, type Ask, here } from "../../../web/house.ts";
import { SorryPage } from "../../../web/layouts/SorryPage.tsx";
import { show } from "../../../web/show.ts";
import { to, urls } from "../../../web/urls.ts";
import { livesAt } from "./old-addresses.sql.ts";
import { oldPath } from "./old-path.ts";
import { fullSize } from "./old-pictures.ts";

/** `/?p=12` was an address of its own; this stands before the home page. */
export function numberedAddressRoutes(app: App): void {
  app.get(urls.home, async (c, next) => {
    const numbered = c.req.query("p") ?? c.req.query("page_id");
    return (numbered === undefined ? null : await whereItLives(c)) ?? next();
  });
}

/** Where something lives now that had this address in an earlier home; null where nothing did. */
export async function whereItLives(c: Ask): Promise<Response | null> {
  if (c.req.method !== "GET" || !c.get("visitor")) return null;
  const { pathname, search } = new URL(c.req.url);
  if (/^\/(?:comments\/)?feed\/?$/.test(pathname)) return c.redirect(to("rss"), 301);
  const path = oldPath(fullSize(pathname) + search);
  const found = path === null ? null : await here(c, (tx) => livesAt(tx, path, c.get("now")));
  if (!found) return null;
  if (found === "not yet") return notYet(c);
  return c.redirect(found.picture ? to("picture", found.picture) : to("article", { slug: found.slug }), 301);
}

function notYet(c: Ask): Response {
  const says =
    "This stood on our earlier site. We are reading it once more before it is shown here; please come again.";
  const { practice } = c.get("visitor");
  return show(c, <SorryPage practice={practice} title="Not here yet" says={says} rule="FIND-54" />, 404);
}
