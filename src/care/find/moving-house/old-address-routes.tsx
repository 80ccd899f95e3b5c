import { type App, type Ask, here } from "../../../web/house.ts";
import { to, urls } from "../../../web/urls.ts";
import { slugOfOldAddress } from "../articles/articles.sql.ts";
import { oldPath } from "./old-path.ts";

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
  const path = oldPath(pathname + search);
  const slug = path === null ? null : await here(c, (tx) => slugOfOldAddress(tx, path));
  return slug === null ? null : c.redirect(to("article", { slug }), 301);
}
