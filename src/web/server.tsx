import { createHash } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import { galleryRoutes } from "../care/advise/gallery-routes.tsx";
import { adviceRoutes } from "../care/advise/advice-routes.tsx";
import { ownExerciseRoutes } from "../care/advise/own-exercise-routes.tsx";
import { sheetRoutes } from "../care/advise/sheet-routes.tsx";
import { adviseRoutes } from "../care/advise/routes.tsx";
import { drawingRoutes } from "../care/assess/drawing-routes.tsx";
import { programmeRoutes } from "../care/advise/programme-routes.tsx";
import { assessPartRoutes } from "../care/assess/part-routes.tsx";
import { personRoutes } from "../care/assess/person-routes.tsx";
import { reasoningRoutes } from "../care/assess/reasoning-routes.tsx";
import { assessRoutes } from "../care/assess/routes.tsx";
import { bookForRoutes } from "../care/book/book-for-routes.tsx";
import { moveForRoutes } from "../care/book/move-for-routes.tsx";
import { moveRoutes } from "../care/book/move-routes.tsx";
import { blockTimeRoutes } from "../care/book/block-routes.tsx";
import { bookedRoutes } from "../care/book/booked-routes.tsx";
import { calendarRoutes } from "../care/book/calendar-routes.tsx";
import { bookRoutes } from "../care/book/routes.tsx";
import { waitingRoutes } from "../care/book/waiting-routes.tsx";
import { articleRoutes } from "../care/find/articles/article-routes.tsx";
import { pictureRoutes } from "../care/find/articles/picture-routes.tsx";
import { writingRoutes } from "../care/find/articles/writing-routes.tsx";
import { commentRoutes } from "../care/find/comments/comment-routes.tsx";
import { moderationRoutes } from "../care/find/comments/moderation-routes.tsx";
import { numberedAddressRoutes, whereItLives } from "../care/find/moving-house/old-address-routes.tsx";
import { guideRoutes } from "../care/find/guide-routes.tsx";
import { pageWordsRoutes } from "../care/find/page-words-routes.tsx";
import { signpostRoutes } from "../care/find/signpost-routes.tsx";
import { siteRoutes } from "../care/find/site-routes.tsx";
import { prepareRoutes } from "../care/prepare/routes.tsx";
import { reviewRoutes } from "../care/review/routes.tsx";
import { treatRoutes } from "../care/treat/routes.tsx";
import { blockRoutes } from "../care/treat/block-routes.tsx";
import { noteRoutes } from "../care/treat/note-routes.tsx";
import { notePaperRoutes } from "../care/treat/note-paper-routes.tsx";
import { reactionRoutes } from "../care/treat/reaction-routes.tsx";
import { sealRoutes } from "../care/treat/seal-routes.tsx";
import { roomRoutes } from "../care/treat/room/room-routes.tsx";
import { goesHome, homeOffers } from "../care/advise/index.ts";
import { practiceRoutes } from "../practice/routes.tsx";
import { badgeRoutes } from "../practice/badge-routes.tsx";
import { lettersRoutes } from "../practice/letters-routes.tsx";
import { placesRoutes } from "../practice/places-routes.tsx";
import { settingsRoutes } from "../practice/settings-routes.tsx";
import { serviceRoutes } from "../care/book/service-routes.tsx";
import { privacyRoutes } from "../privacy/routes.tsx";
import { chartRoutes } from "../body/chart-routes.ts";
import { figureStyle } from "../body/figure/style.ts";
import { publicSheet, roomSheet, stylesheet } from "../ui/stylesheet.ts";
import type { App, Ask, Env, House } from "./house.ts";
import { icon } from "../ui/icon.ts";
import { islandTexts } from "./islands.ts";
import { keepPublicPages } from "./kept-pages.ts";
import { SorryPage } from "./layouts/SorryPage.tsx";
import { diaryRoutes } from "./diary/routes.tsx";
import { show, type Status } from "./show.ts";
import { squeeze } from "./squeeze.ts";
import { todayRoutes } from "./today/routes.tsx";
import { urls } from "./urls.ts";
import { visitFrame } from "./visit-frame.tsx";
import { meetVisitor } from "./visitor.ts";

const figureStyleHash = `'sha256-${createHash("sha256").update(figureStyle).digest("base64")}'`;
const largestForm = 256 * 1024;
const largestPicture = 20 * 1024 * 1024;
const forEver = "public, max-age=31536000, immutable";

/** Every address of Supple, behind the same guards. */
export function makeApp(house: House, report: (error: unknown) => void): App {
  const app: App = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("house", house);
    c.set("now", house.clock.now());
    return next();
  });
  app.use(squeeze);
  app.use(keepPublicPages(house.kept));
  app.use((c, next) => (c.req.path === urls.room ? headersWhereHeard : headers)(c, next));
  for (const { address, text } of [stylesheet, roomSheet])
    app.get(address, (c) => c.body(text, 200, { "content-type": "text/css; charset=utf-8", "cache-control": forEver }));
  app.get("/icon.svg", (c) =>
    c.body(icon, 200, { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" }),
  );
  app.get("/islands/:file", (c) => {
    const text = islandTexts.get(c.req.path);
    return text === undefined
      ? c.notFound()
      : c.body(text, 200, { "content-type": "text/javascript; charset=utf-8", "cache-control": forEver });
  });
  app.use(meetVisitor);
  app.use(csrf({ origin: (origin, c) => hostOf(origin) === new URL(c.req.url).host }));
  app.on(["POST", "PUT", "PATCH", "DELETE"], "*", (c, next) => (takesPicture(c) ? onlyPicture : onlyText)(c, next));
  visitFrame(app);
  for (const routes of stages) routes(app);
  app.notFound(async (c) => {
    const moved = await whereItLives(c);
    return moved ?? sorry(c, 404, "Nothing here", "There is nothing at this address. It may have moved.");
  });
  app.onError((error, c) => {
    const status = "status" in error && error.status === 403 ? 403 : 500;
    if (status === 500) report(error);
    return status === 403
      ? sorry(
          c,
          403,
          "That came from another site",
          "This form was not sent from our own page. Please open the page here and try again.",
        )
      : sorry(
          c,
          500,
          "Something broke",
          "This is our fault, and nothing that was saved is lost. Please try again in a moment.",
        );
  });
  return app;
}

const onlyText = bodyLimit({
  maxSize: largestForm,
  onError: (c) =>
    sorry(c as Ask, 413, "Too much at once", "That was more text than we can take. Please go back and shorten it."),
});
const onlyPicture = bodyLimit({
  maxSize: largestPicture,
  onError: (c) =>
    sorry(
      c as Ask,
      413,
      "Too large a picture",
      "A picture may have up to 20 MB. Please go back and choose a smaller one, or make it smaller first.",
      "FIND-36",
    ),
});
const takesPicture = (c: Ask) =>
  c.get("visitor")?.signedIn && new RegExp(`^${urls.pictures.replace(":article", "[^/]+")}$`).test(c.req.path);

const stages = [
  privacyRoutes,
  practiceRoutes,
  settingsRoutes,
  placesRoutes,
  lettersRoutes,
  serviceRoutes,
  numberedAddressRoutes,
  waitingRoutes,
  bookRoutes,
  blockTimeRoutes,
  bookedRoutes,
  bookForRoutes,
  calendarRoutes,
  moveRoutes,
  moveForRoutes,
  prepareRoutes,
  assessRoutes,
  treatRoutes,
  adviseRoutes,
  programmeRoutes,
  reviewRoutes,
  todayRoutes,
  diaryRoutes,
  blockRoutes,
  noteRoutes,
  notePaperRoutes,
  reactionRoutes,
  sealRoutes,
  chartRoutes,
  drawingRoutes,
  galleryRoutes,
  articleRoutes,
  writingRoutes,
  pictureRoutes,
  commentRoutes,
  moderationRoutes,
  assessPartRoutes,
  personRoutes,
  reasoningRoutes,
  sheetRoutes,
  adviceRoutes,
  ownExerciseRoutes,
  siteRoutes,
  guideRoutes,
  signpostRoutes,
  pageWordsRoutes,
  badgeRoutes,
  (app: App) => roomRoutes(app, { goesHome, homeOffers }),
];

/** Nothing from elsewhere, no script but our own files, no frame; and what is not for everyone is kept by nobody on the way. */
const secured = (microphone: ["self"] | []) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      // The figure's own sheet stands inside its pictures, and that of the pages for everybody inside them; only those texts,
      // letter for letter, may.
      styleSrc: ["'self'", figureStyleHash, publicSheet.hash],
      imgSrc: ["'self'", "data:"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    permissionsPolicy: { camera: [], microphone, geolocation: [] },
  });
const headers = secured([]);
/** In the treatment room a note may be spoken; the browser turns it into words on the device, or it is not offered. */
const headersWhereHeard = secured(["self"]);

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function sorry(c: Ask, status: Status, title: string, says: string, rule?: string): Response {
  const practice = c.get("visitor")?.practice ?? {
    practiceId: "",
    name: "Supple",
    timeZone: "Europe/London",
    demonstration: false,
  };
  return show(c, <SorryPage practice={practice} title={title} says={says} {...(rule ? { rule } : {})} />, status);
}
