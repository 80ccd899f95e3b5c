import { createHash } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { may } from "../../../privacy/index.ts";
import { refuse } from "../../../shared/refusal.ts";
import { roomSheet, stylesheet } from "../../../ui/stylesheet.ts";
import { must } from "../../../web/guards.tsx";
import { type App, type Ask, colleague, here } from "../../../web/house.ts";
import { island, islandParts, islandTexts } from "../../../web/islands.ts";
import { show } from "../../../web/show.ts";
import { to, urls } from "../../../web/urls.ts";
import { RoomPage } from "../pages/RoomPage.tsx";
import { commandLetter, draftLetter } from "./letters.ts";
import type { GoesHome } from "./perform-command.ts";
import { saveDraft } from "./save-draft.ts";
import { takeCommand } from "./take-command.ts";
import { type HomeOffers, tellDay } from "./tell-day.ts";

export type Home = { goesHome: GoesHome; homeOffers: HomeOffers };

/** What a device asks and sends; nothing of it is kept on the way. */
export function roomRoutes(app: App, { goesHome, homeOffers }: Home): void {
  app.use(`${urls.room}/*`, async (c, next) => {
    await next();
    c.header("cache-control", "no-store");
  });

  app.get(urls.room, must("treat"), (c) => show(c, shellPage(c)));
  app.get(urls.roomWorker, (c) => {
    const shell = JSON.stringify(shellFiles());
    const version = createHash("sha256")
      .update(renderToStaticMarkup(shellPage(c)))
      .digest("hex")
      .slice(0, 12);
    const text = islandTexts.get(island("room-worker"));
    return c.body(`const shell = ${shell}, version = "${version}";\n${text}`, 200, {
      "content-type": "text/javascript; charset=utf-8",
      "service-worker-allowed": to("room"),
    });
  });
  app.get(urls.roomManifest, (c) =>
    c.body(JSON.stringify(manifest(c.get("visitor").practice.name)), 200, {
      "content-type": "application/manifest+json",
    }),
  );

  app.get(urls.roomToday, must("treat"), async (c) => {
    const { colleagueId, name } = colleague(c);
    const { practice } = c.get("visitor");
    const who = {
      colleagueId,
      name,
      practice: { name: practice.name, timeZone: practice.timeZone },
      now: c.get("now"),
    };
    return c.json(await here(c, (tx) => tellDay(tx, who, homeOffers)));
  });

  app.post(urls.roomCommands, must("treat"), async (c) => {
    const letter = commandLetter.safeParse(await bodyOf(c));
    if (!letter.success) return c.json(unreadable, 422);
    const { colleagueId, roles } = colleague(c);
    if (letter.data.by !== colleagueId) return c.json(anothers, 403);
    const { practiceId, timeZone } = c.get("visitor").practice;
    const who = { practiceId, timeZone, colleagueId, maySign: may(roles, "sign"), now: c.get("now") };
    const answer = await here(c, (tx) => takeCommand(tx, { ...who, letter: letter.data }, goesHome));
    const refusal = "refusal" in answer ? answer.refusal : answer;
    return refusal ? c.json(refusal, 422) : c.json({ taken: true });
  });

  app.post(urls.roomDrafts, must("treat"), async (c) => {
    const letter = draftLetter.safeParse(await bodyOf(c));
    if (!letter.success) return c.json(unreadable, 422);
    const { colleagueId } = colleague(c);
    if (letter.data.by !== colleagueId) return c.json(anothers, 403);
    const saved = await here(c, (tx) => saveDraft(tx, { letter: letter.data, colleagueId, now: c.get("now") }));
    if ("refused" in saved) return c.json(saved, 422);
    return c.json(saved, "theirs" in saved ? 409 : 200);
  });
}

const shellPage = (c: Ask) => <RoomPage practice={c.get("visitor").practice} manifest={to("roomManifest")} />;

/** The sheets and the script, with the parts that the script takes in from beside it. */
const shellFiles = () => [stylesheet.address, roomSheet.address, "/icon.svg", ...islandParts("room")];

/** What a tablet calls it on its home screen. */
const manifest = (name: string) => ({
  name: `Room · ${name}`,
  short_name: "Room",
  start_url: to("room"),
  scope: to("room"),
  display: "standalone",
  background_color: "#fdfcf9",
  theme_color: "#9c3d1c",
  icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
});

const unreadable = refuse("TREAT-30", "The practice could not read this. Please open the room again while online.");
/** Kept on the device until whoever did it signs in. */
const anothers = refuse("TREAT-32", "Somebody else is signed in. What you did waits until you sign in again.");

/** A form of any other kind says nothing here. */
function bodyOf(c: Ask): Promise<unknown> {
  const isJson = c.req.header("content-type")?.startsWith("application/json");
  return isJson ? c.req.json().catch(() => null) : Promise.resolve(null);
}
