import { createHash } from "node:crypto";
import { drawMoving, drawSteps } from "../../body/figure/draw.ts";
import { sayExercise } from "../../body/pages/ExercisePicture.tsx";
import { areas, kinds } from "../../knowledge/exercises/exercise.ts";
import { type Exercise, exerciseOf, exercises } from "../../knowledge/exercises.ts";
import type { App, Ask } from "../../web/house.ts";
import { show } from "../../web/show.ts";
import { urls } from "../../web/urls.ts";
import { ExercisePage } from "./pages/ExercisePage.tsx";
import { ExercisesPage } from "./pages/ExercisesPage.tsx";
import { sayUsualDose } from "./say-dose.ts";

/** The same for everyone, so a picture may be kept for a day. */
const aDay = "public, max-age=86400";
const etags = new Map<string, string>();

export function galleryRoutes(app: App): void {
  app.get(urls.exercises, (c) => {
    const shelves = areas.map((area) => ({
      area,
      exercises: exercises
        .filter((each) => each.area === area)
        .map((exercise) => ({ exercise, alt: sayExercise(exercise) })),
    }));
    return show(c, <ExercisesPage practice={c.get("visitor").practice} shelves={shelves} count={exercises.length} />);
  });
  app.get(urls.exercise, (c) => {
    const exercise = exerciseOf(c.req.param("exercise"));
    if (!exercise) return c.notFound();
    const lead = (change: Exercise["harder"]) =>
      change ? { says: change.says, to: change.to ? (exerciseOf(change.to) ?? null) : null } : null;
    const { practice } = c.get("visitor");
    const [harder, easier] = [lead(exercise.harder), lead(exercise.easier)];
    const told = { dose: sayUsualDose(exercise), kind: kinds[exercise.kind] };
    return show(c, <ExercisePage {...{ practice, exercise, harder, easier }} {...told} />);
  });
  app.get(urls.exerciseSteps, (c) => picture(c, c.req.param("exercise"), drawSteps));
  app.get(urls.exerciseMoving, (c) => picture(c, c.req.param("exercise"), drawMoving));
}

function picture(c: Ask, id: string, draw: typeof drawSteps): Response | Promise<Response> {
  const exercise = exerciseOf(id);
  if (!exercise) return c.notFound();
  const drawn = draw(exercise.picture);
  const key = `${id} ${draw.name}`;
  const etag = etags.get(key) ?? `"${createHash("sha256").update(drawn).digest("base64url").slice(0, 16)}"`;
  etags.set(key, etag);
  if (c.req.header("if-none-match") === etag) return c.body(null, 304, { etag, "cache-control": aDay });
  return c.body(drawn, 200, { "content-type": "image/svg+xml", "cache-control": aDay, etag });
}
