import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { drawMoving, drawSteps } from "../../body/figure/draw.ts";
import { sayExercise } from "../../body/pages/ExercisePicture.tsx";
import { areas, kinds } from "../../knowledge/exercises/exercise.ts";
import { type Exercise, exerciseOf, exercises } from "../../knowledge/exercises.ts";
import { address, type App, type Ask, here } from "../../web/house.ts";
import { show } from "../../web/show.ts";
import { urls } from "../../web/urls.ts";
import { knownExercise } from "./own-exercises.sql.ts";
import { ExercisePage } from "./pages/ExercisePage.tsx";
import { ExercisesPage } from "./pages/ExercisesPage.tsx";
import { sayUsualDose } from "./say-dose.ts";

/** The same for everyone, so a picture may be kept for a day. */
const aDay = "public, max-age=86400";

export function galleryRoutes(app: App): void {
  app.get(urls.exercises, (c) => {
    const shelves = areas.map((area) => ({
      area,
      exercises: exercises
        .filter((each) => each.area === area)
        .map((exercise) => ({ exercise, alt: sayExercise(exercise) })),
    }));
    const { practice } = c.get("visitor");
    return show(c, <ExercisesPage {...{ practice, shelves }} address={address(c)} count={exercises.length} />);
  });
  app.get(urls.exercise, (c) => {
    const exercise = exerciseOf(c.req.param("exercise"));
    if (!exercise) return c.notFound();
    const lead = (change: Exercise["harder"]) =>
      change ? { says: change.says, to: change.to ? (exerciseOf(change.to) ?? null) : null } : null;
    const { practice } = c.get("visitor");
    const [harder, easier] = [lead(exercise.harder), lead(exercise.easier)];
    const told = { dose: sayUsualDose(exercise), kind: kinds[exercise.kind] };
    return show(c, <ExercisePage {...{ practice, exercise, harder, easier }} address={address(c)} {...told} />);
  });
  app.get(urls.exerciseSteps, (c) => picture(c, c.req.param("exercise"), drawSteps));
  app.get(urls.exerciseMoving, (c) => picture(c, c.req.param("exercise"), drawMoving));
}

type Drawn = { etag: string; plain: string; squeezed: Buffer };
const squeeze = promisify(brotliCompress);
const kept = new Map<string, Promise<Drawn>>();
/** All of ours, still and moving, and as many again that practices drew. */
const mostKept = exercises.length * 4;

/** Drawn and squeezed once: brotli's best makes a moving picture a quarter shorter, and takes too long to do each time. */
function draws(key: string, draw: () => string): Promise<Drawn> {
  const drawn = kept.get(key) ?? squeezed(draw());
  if (kept.size < mostKept) kept.set(key, drawn);
  return drawn;
}

async function squeezed(plain: string): Promise<Drawn> {
  const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 16)}"`;
  return { etag, plain, squeezed: await squeeze(plain) };
}

async function picture(c: Ask, id: string, draw: typeof drawSteps): Promise<Response> {
  const exercise = exerciseOf(id) ?? (await here(c, (tx) => knownExercise(tx, id)));
  if (!exercise) return c.notFound();
  const { etag, plain, squeezed: short } = await draws(`${id} ${draw.name}`, () => draw(exercise.picture));
  const headers = { etag, "cache-control": aDay, vary: "accept-encoding" };
  if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
  const svg = { ...headers, "content-type": "image/svg+xml" };
  if (!/\bbr\b/.test(c.req.header("accept-encoding") ?? "")) return c.body(plain, 200, svg);
  return c.body(new Uint8Array(short), 200, { ...svg, "content-encoding": "br" });
}
