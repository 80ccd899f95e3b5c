import { mayGive, techniques } from "../../knowledge/techniques/index.ts";
import { competenciesOf } from "../../practice/index.ts";
import { many, one, type Values } from "../../shared/form-values.ts";
import { idFrom, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { fieldRefusal, readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, colleague, here, writer } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { appointment } from "../book/index.ts";
import { readConsent } from "./consent-form.ts";
import { abilityNotesOf, consentSettings, consentsOf, lastConsentOf, permissionsOf } from "./consents.sql.ts";
import { consentSettingsForm, keepConsentSettings } from "./keep-consent-settings.ts";
import { keepPermission } from "./keep-permissions.ts";
import { abilities, noteAbility } from "./note-ability.ts";
import { ConsentPage } from "./pages/ConsentPage.tsx";
import { ConsentSettingsPage } from "./pages/ConsentSettingsPage.tsx";
import { recordConsent } from "./record-consent.ts";
import { decisionToday } from "./review-answers.ts";
import { refuseConsent, withdrawConsent } from "./withdraw-consent.ts";

type KeptForm = { values: Values; refused: Refused | null };
const visitOf = (c: Ask) => ({ appointment: c.get("frame").appointmentId });

export function consentRoutes(app: App): void {
  app.get(urls.consent, must("treat"), (c) => consentPage(c, null));
  app.post(urls.consent, must("treat"), async (c) => {
    const values = await readForm(c);
    const consent = { ...by(c), ...readConsent(values), consentId: idFrom(values["consentId"]) };
    const done = await here(c, (tx) => recordConsent(tx, consent));
    return isRefused(done) ? consentPage(c, { values, refused: done }) : onTo(c, to("assess", visitOf(c)));
  });
  app.post(urls.withdraw, must("treat"), async (c) => {
    const done = await here(c, (tx) => withdrawConsent(tx, { ...by(c), withdrawalId: newId() }));
    return isRefused(done) ? consentPage(c, { values: {}, refused: done }) : onTo(c, to("consent", visitOf(c)));
  });
  app.post(urls.declineConsent, must("treat"), async (c) => {
    const values = await readForm(c);
    const said = {
      kind: one(values, "kind"),
      about: one(values, "about"),
      words: one(values, "declinedWords").slice(0, 2000),
    };
    const done = await here(c, (tx) =>
      refuseConsent(tx, { ...by(c), ...said, refusalId: idFrom(values["refusalId"]) }),
    );
    return isRefused(done) ? consentPage(c, { values, refused: done }) : onTo(c, to("consent", visitOf(c)));
  });
  app.post(urls.abilityNote, must("treat"), async (c) => {
    const values = await readForm(c);
    const can = abilities.filter((each) => many(values, "can").includes(each));
    const words = {
      impairment: one(values, "impairment").slice(0, 2000),
      reason: one(values, "abilityReason").slice(0, 4000),
    };
    const done = await here(c, (tx) => noteAbility(tx, { ...by(c), can, ...words, noteId: idFrom(values["noteId"]) }));
    return isRefused(done) ? consentPage(c, { values, refused: done }) : onTo(c, to("consent", visitOf(c)));
  });
  app.post(urls.permission, must("treat"), async (c) => {
    const values = await readForm(c);
    const said = {
      about: one(values, "about"),
      given: one(values, "given") === "yes",
      saidBy: one(values, "saidBy").slice(0, 200),
    };
    const done = await here(c, (tx) =>
      keepPermission(tx, { ...by(c), ...said, permissionId: idFrom(values["permissionId"]) }),
    );
    return isRefused(done) ? consentPage(c, { values, refused: done }) : onTo(c, to("consent", visitOf(c)));
  });

  app.get(urls.consentSettings, must("run practice"), (c) => settingsPage(c, null));
  app.post(urls.consentSettings, must("run practice"), async (c) => {
    const values = await readForm(c);
    const form = consentSettingsForm.safeParse(
      Object.fromEntries(Object.keys(values).map((name) => [name, one(values, name)])),
    );
    if (!form.success) return settingsPage(c, { values, refused: fieldRefusal("PREP-25", form.error) });
    const done = await here(c, (tx) => keepConsentSettings(tx, form.data, colleague(c).colleagueId));
    return isRefused(done) ? settingsPage(c, { values, refused: done }) : onTo(c, to("consentSettings"));
  });
}

function by(c: Ask) {
  const { colleagueId: recordedBy, ...visit } = writer(c);
  return { ...visit, recordedBy };
}

async function consentPage(c: Ask, kept: KeptForm | null): Promise<Response> {
  const { appointmentId: id, clientId, clientName } = c.get("frame");
  const me = colleague(c).colleagueId;
  const held = await here(c, (tx) => competenciesOf(tx, me));
  const asking = await here(c, async (tx) => ({
    ...(await consentsOf(tx, id)),
    permissions: await permissionsOf(tx, clientId),
    notes: await abilityNotesOf(tx, id),
    settings: await consentSettings(tx),
    before: await lastConsentOf(tx, clientId, id),
    decision: await decisionToday(tx, id, c.get("now")),
    techniques: techniques.filter((technique) => mayGive(technique, held, c.get("frame").day)),
    chaperoneWished: (await appointment(tx, id))!.chaperoneWished,
  }));
  const shown = kept ?? { values: { givenBy: clientName }, refused: null };
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), asking, freshId: newId, kept: shown };
  return showKept(c, <ConsentPage {...page} />, shown.refused);
}

async function settingsPage(c: Ask, kept: KeptForm | null): Promise<Response> {
  const held = await here(c, consentSettings);
  const values = {
    guardianPresentBelow: String(held.guardianPresentBelow),
    guardianAgreesBelow: String(held.guardianAgreesBelow),
    childMayDecide: held.childMayDecide ? "yes" : "no",
    chaseAfterDays: String(held.chaseAfterDays),
  };
  const shown = kept ?? { values, refused: null };
  return showKept(c, <ConsentSettingsPage visitor={c.get("visitor")} kept={shown} />, shown.refused);
}
