import { drawOwnPose } from "../../body/figure/draw-own.ts";
import { type OwnPosture, ownPostures } from "../../body/figure/own-pose.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, colleague, here } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { keepOwnExercise, putAway } from "./keep-own-exercise.ts";
import { readOwnFile, writeOwnFile } from "./own-exercise.ts";
import { asValues, drawable, emptyOwn, inPosture, readOwn } from "./own-exercise-form.ts";
import { ownExercise, ownExercises } from "./own-exercises.sql.ts";
import { DrawExercisePage } from "./pages/DrawExercisePage.tsx";
import { OwnExercisesPage } from "./pages/OwnExercisesPage.tsx";

/** Exercises that the practice draws itself, hands on, and takes in. */
export function ownExerciseRoutes(app: App): void {
  app.get(urls.ownExercises, must("treat"), (c) => shelf(c, null));
  app.get(urls.drawExercise, must("treat"), async (c) => {
    const like = await here(c, (tx) => ownExercise(tx, c.req.query("like") ?? ""));
    return editor(c, like ? { ...asValues(like.own), replaces: like.id } : emptyOwn, null);
  });
  app.post(urls.drawExercise, must("treat"), async (c) => {
    const values = await readForm(c);
    if (one(values, "act") !== "keep") return editor(c, drawnAnew(values), null);
    const kept = await keep(c, values, readOwn(values));
    return isRefused(kept) ? editor(c, values, kept) : onTo(c, to("ownExercises"));
  });
  app.post(urls.takeInExercise, must("treat"), async (c) => {
    const read = readOwnFile(await fileFrom(c));
    const kept = isRefused(read) ? read : await keep(c, {}, read);
    return isRefused(kept) ? shelf(c, kept) : onTo(c, to("ownExercises"));
  });
  app.post(urls.putExerciseAway, must("treat"), async (c) => {
    const ownExerciseId = c.req.param("exercise");
    if (isId(ownExerciseId)) await here(c, (tx) => putAway(tx, { ...who(c), ownExerciseId }));
    return onTo(c, to("ownExercises"));
  });
  app.get(urls.exerciseFile, must("treat"), async (c) => {
    const row = await here(c, (tx) => ownExercise(tx, c.req.param("exercise")));
    if (!row) return c.notFound();
    return c.body(writeOwnFile(row.own), 200, {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="exercise.json"',
    });
  });
}

const who = (c: Ask) => ({ colleagueId: colleague(c).colleagueId, now: c.get("now") });

function keep(c: Ask, values: Values, exercise: unknown): Promise<{ kept: true } | Refused> {
  const [id, replaces] = [one(values, "ownExerciseId"), one(values, "replaces")];
  const ownExerciseId = isId(id) ? id : newId();
  return here(c, (tx) =>
    keepOwnExercise(tx, { ...who(c), ownExerciseId, exercise, replaces: isId(replaces) ? replaces : null }),
  );
}

/** A file as somebody chose it; anything else that was sent is no file. */
async function fileFrom(c: Ask): Promise<string> {
  const body: Record<string, unknown> = await c.req.parseBody().catch(() => ({}));
  const { file } = body;
  return file instanceof File ? file.text() : "";
}

/** A new posture starts from its own joints. */
function drawnAnew(values: Values): Values {
  const posture = one(values, "posture");
  const known = Object.hasOwn(ownPostures, posture) ? (posture as OwnPosture) : null;
  return known && known !== one(values, "drawnPosture") ? inPosture(known, values) : values;
}

async function shelf(c: Ask, refused: Refused | null): Promise<Response> {
  const own = await here(c, ownExercises);
  return showKept(c, <OwnExercisesPage visitor={c.get("visitor")} own={own} refused={refused} />, refused);
}

function editor(c: Ask, values: Values, refused: Refused | null): Response {
  const { poses, ...look } = drawable(values);
  const drawn = ([0, 1] as const).map((k) => `data:image/svg+xml,${encodeURIComponent(drawOwnPose(poses, k, look))}`);
  const id = one(values, "ownExerciseId");
  return showKept(
    c,
    <DrawExercisePage
      visitor={c.get("visitor")}
      kept={{ values, refused }}
      drawn={drawn}
      ownExerciseId={isId(id) ? id : newId()}
    />,
    refused,
  );
}
