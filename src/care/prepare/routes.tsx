import { must } from "../../web/guards.tsx";
import type { App } from "../../web/house.ts";
import { show } from "../../web/show.ts";
import { urls } from "../../web/urls.ts";
import { answersRoutes } from "./answers-routes.tsx";
import { askQuestionsRoutes } from "./ask-questions-routes.tsx";
import { clearanceRoutes } from "./clearance-routes.tsx";
import { consentRoutes } from "./consent-routes.tsx";
import { RulesPage } from "./pages/RulesPage.tsx";
import { yourConsentRoutes } from "./your-consent-routes.tsx";
import { yourQuestionsRoutes } from "./your-questions-routes.tsx";

export function prepareRoutes(app: App): void {
  yourQuestionsRoutes(app);
  yourConsentRoutes(app);
  askQuestionsRoutes(app);
  answersRoutes(app);
  clearanceRoutes(app);
  consentRoutes(app);
  app.get(urls.safetyRules, must("read answers"), (c) => show(c, <RulesPage visitor={c.get("visitor")} />));
}
