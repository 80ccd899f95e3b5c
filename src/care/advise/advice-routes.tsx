import { many, one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused } from "../../shared/refusal.ts";
import { readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { giveAdvice } from "./give-advice.ts";
import { advisePage } from "./routes.tsx";

export function adviceRoutes(app: App): void {
  app.post(urls.giveAdvice, must("treat"), async (c) => {
    const values = await readForm(c);
    const done = await give(c, values);
    if (isRefused(done)) return advisePage(c, undefined, null, { values, refused: done });
    return onTo(c, to("advise", { appointment: c.get("frame").appointmentId }));
  });
}

function give(c: Ask, values: Values) {
  const id = one(values, "givenAdviceId");
  const givenAdviceId = isId(id) ? id : newId();
  const wish = { givenAdviceId, advice: many(values, "advice"), words: one(values, "adviceWords") };
  return here(c, (tx) => giveAdvice(tx, { ...writer(c), ...wish }));
}
