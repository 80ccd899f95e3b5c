import { many, one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { fieldRefusal, readForm } from "../../web/form.ts";
import { must, untilSigned } from "../../web/guards.tsx";
import { type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { assessmentSchema } from "./assessment.ts";
import { LifePage } from "./pages/LifePage.tsx";
import { StoryPage } from "./pages/StoryPage.tsx";
import { personOf } from "./person.sql.ts";
import { lastComplaintOf } from "./readings.sql.ts";
import { recordLife, recordStory } from "./record-story.ts";
import {
  conditionFrom,
  conditionSchema,
  goalFrom,
  goalSchema,
  lifeFrom,
  saysSomething,
  storyFrom,
  storySchema,
} from "./story.ts";

/** The person: what they tell of the complaint, of themselves, and of their days. */
export function personRoutes(app: App): void {
  app.get(urls.story, must("treat"), untilSigned, (c) => storyPage(c, {}, null));
  app.post(urls.story, must("treat"), async (c) => {
    const values = await readForm(c);
    const done = await tell(c, values);
    return isRefused(done) ? storyPage(c, values, done) : back(c);
  });
  app.get(urls.life, must("treat"), untilSigned, (c) => lifePage(c, {}, null));
  app.post(urls.life, must("treat"), async (c) => {
    const values = await readForm(c);
    const life = lifeFrom(values);
    const visit = { ...writer(c), lifeId: idOf(values, "lifeId") };
    const done = isRefused(life) ? life : await here(c, (tx) => recordLife(tx, visit, life));
    return isRefused(done) ? lifePage(c, values, done) : back(c);
  });
}

const back = (c: Ask) => onTo(c, to("assess", { appointment: c.get("frame").appointmentId }));
const idOf = (values: Values, name: string) => (isId(one(values, name)) ? one(values, name) : newId());
const filled = (values: Values, ...names: string[]) =>
  names.some((name) => many(values, name).some((each) => each.trim() !== ""));

function tell(c: Ask, values: Values) {
  const complaint = filled(values, "complaint-words", "complaint-onset", "complaint-regions")
    ? assessmentSchema.shape.complaint.safeParse({
        words: one(values, "complaint-words"),
        onset: one(values, "complaint-onset"),
        regions: many(values, "complaint-regions"),
      })
    : null;
  if (complaint && !complaint.success) return fieldRefusal("ASSESS-2", under("complaint", complaint.error));
  const story = storySchema.safeParse(storyFrom(values));
  if (!story.success) return fieldRefusal("ASSESS-15", story.error);
  const goal = filled(values, "goal-words", "goal-baseline", "goal-target")
    ? goalSchema.safeParse(goalFrom(values))
    : null;
  if (goal && !goal.success) return fieldRefusal("ASSESS-18", under("goal", goal.error));
  const told = filled(values, "told-condition") ? conditionSchema.safeParse(conditionFrom(values)) : null;
  if (told && !told.success) return fieldRefusal("ASSESS-17", under("told", told.error));
  return here(c, (tx) =>
    recordStory(
      tx,
      { ...writer(c), storyId: idOf(values, "storyId") },
      {
        complaint: complaint?.data ?? null,
        story: saysSomething(story.data) ? story.data : null,
        goal: goal?.data ?? null,
        condition: told?.data ?? null,
      },
    ),
  );
}

type Fault = Parameters<typeof fieldRefusal>[1];
const under = (name: string, error: Fault): Fault => ({
  issues: error.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })),
});

async function storyPage(c: Ask, values: Values, refused: Refused | null): Promise<Response> {
  const { appointmentId, clientId } = c.get("frame");
  const found = await here(c, async (tx) => ({
    complaint: await lastComplaintOf(tx, clientId),
    person: await personOf(tx, clientId, appointmentId),
  }));
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), storyId: newId(), ...found };
  return showKept(c, <StoryPage {...page} kept={{ values, refused }} />, refused);
}

async function lifePage(c: Ask, values: Values, refused: Refused | null): Promise<Response> {
  const person = await here(c, (tx) => personOf(tx, c.get("frame").clientId, c.get("frame").appointmentId));
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), lifeId: newId(), person };
  return showKept(c, <LifePage {...page} kept={{ values, refused }} />, refused);
}
