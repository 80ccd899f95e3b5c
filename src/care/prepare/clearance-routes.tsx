import { many, one, type Values } from "../../shared/form-values.ts";
import { idFrom } from "../../shared/id.ts";
import { isRefused } from "../../shared/refusal.ts";
import { fieldRefusal, readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { answersPage } from "./answers-routes.tsx";
import { askForClearance, replyToClearance, requestForm } from "./ask-clearance.ts";
import { clearanceForm, recordClearance } from "./record-clearance.ts";

const visitOf = (c: Ask) => ({ appointment: c.get("frame").appointmentId });
const firsts = (values: Values) =>
  Object.fromEntries(Object.keys(values).map((name) => [name, one(values, name)] as const));

export function clearanceRoutes(app: App): void {
  app.post(urls.clearanceRequest, must("sign"), async (c) => {
    const values = await readForm(c);
    const form = requestForm.safeParse(firsts(values));
    if (!form.success) return answersPage(c, { values, refused: fieldRefusal("PREP-17", form.error) });
    const wish = { ...writer(c), ...form.data, requestId: idFrom(values["requestId"]) };
    const done = await here(c, (tx) => askForClearance(tx, wish));
    return isRefused(done) ? answersPage(c, { values, refused: done }) : onTo(c, to("answers", visitOf(c)));
  });

  app.post(urls.clearanceReply, must("sign"), async (c) => {
    const values = await readForm(c);
    const field = (start: string) => one(values, Object.keys(values).find((name) => name.startsWith(start)) ?? start);
    const outcome = field("outcome-") === "refused" ? ("refused" as const) : ("no-reply" as const);
    const reply = { requestId: one(values, "requestId"), outcome, words: field("words-").slice(0, 2000) };
    const done = await here(c, (tx) => replyToClearance(tx, { ...writer(c), ...reply }));
    return isRefused(done) ? answersPage(c, { values, refused: done }) : onTo(c, to("answers", visitOf(c)));
  });

  app.post(urls.clearance, must("sign"), async (c) => {
    const values = await readForm(c);
    const lists = { avoidRegions: many(values, "avoidRegions"), avoidTechniques: many(values, "avoidTechniques") };
    const pressureAtMost = one(values, "pressureAtMost").trim() || null;
    const form = clearanceForm.safeParse({ ...firsts(values), ...lists, pressureAtMost });
    if (!form.success) return answersPage(c, { values, refused: fieldRefusal("PREP-9", form.error) });
    const wish = { ...writer(c), ...form.data, clearanceId: idFrom(values["clearanceId"]) };
    const done = await here(c, (tx) => recordClearance(tx, wish));
    return isRefused(done) ? answersPage(c, { values, refused: done }) : onTo(c, to("answers", visitOf(c)));
  });
}
