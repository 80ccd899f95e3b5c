import { may } from "../../privacy/index.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { newId } from "../../shared/id.ts";
import { isRefused } from "../../shared/refusal.ts";
import { readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, colleague, here, writer } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { appointment } from "../book/index.ts";
import { compareSigns } from "../assess/index.ts";
import { addWords } from "./add-to-record.ts";
import { amendSession } from "./amend-session.ts";
import { countersignSession, handOverSession } from "./countersign-session.ts";
import { heldOf, missingBeforeSigning } from "./may-sign.ts";
import { loadRecord } from "./note-paper-routes.tsx";
import { RecordPage } from "./pages/RecordPage.tsx";
import { SignPage } from "./pages/SignPage.tsx";
import { refuseLeftTyped, takeTyped, typedAndNotAdded } from "./room/take-typed.ts";
import { sessionRecord } from "./session-record.sql.ts";
import { isLate, signSession } from "./sign-session.ts";
import { idFrom, type KeptForm, nothing, started, visitOf } from "./treat-page-routes.tsx";
import { writeNote } from "./write-note.ts";

export function noteRoutes(app: App): void {
  app.get(urls.sign, must("treat"), (c) => signPage(c, nothing));
  app.post(urls.sign, must("sign"), async (c) => {
    const values = await readForm(c);
    const done = await started(c, async (tx) => {
      const left = await refuseLeftTyped(tx, c.get("frame").appointmentId);
      return left ?? signSession(tx, signing(c, values));
    });
    return isRefused(done) ? signPage(c, { values, refused: done }) : onTo(c, to("record", visitOf(c)));
  });
  app.post(urls.handOver, must("treat"), async (c) => {
    const done = await here(c, async (tx) => {
      const left = await refuseLeftTyped(tx, c.get("frame").appointmentId);
      return left ?? handOverSession(tx, writer(c));
    });
    return isRefused(done) ? signPage(c, { values: {}, refused: done }) : onTo(c, to("sign", visitOf(c)));
  });
  app.post(urls.countersign, must("sign"), async (c) => {
    const values = await readForm(c);
    const done = await here(c, (tx) => countersignSession(tx, signing(c, values)));
    return isRefused(done) ? signPage(c, { values, refused: done }) : onTo(c, to("record", visitOf(c)));
  });
  app.post(urls.addWords, must("treat"), async (c) => {
    const values = await readForm(c);
    const words = { section: one(values, "section"), words: one(values, "addedWords") };
    const given = { ...writer(c), ...words, addedWordsId: idFrom(values, "addedWordsId") };
    const done = await started(c, (tx) => addWords(tx, given));
    return isRefused(done) ? signPage(c, { values, refused: done }) : onTo(c, to("sign", visitOf(c)));
  });

  app.post(urls.takeTyped, must("treat"), async (c) => {
    const values = await readForm(c);
    const ids = { words: newId(), draft: newId() };
    const text = { field: one(values, "typedField"), version: Number(one(values, "typedVersion")) };
    const taking = { ...writer(c), ...text, take: one(values, "take"), ids };
    const done = await started(c, (tx) => takeTyped(tx, taking));
    return isRefused(done) ? signPage(c, { values: {}, refused: done }) : onTo(c, to("sign", visitOf(c)));
  });

  app.get(urls.record, must("read notes"), (c) => recordPage(c, nothing));
  app.post(urls.amend, must("sign"), async (c) => {
    const values = await readForm(c);
    const words = { part: one(values, "part"), amended: one(values, "amended"), reason: one(values, "reason") };
    const amending = { ...writer(c), ...words, amendmentId: idFrom(values, "amendmentId") };
    const done = await here(c, (tx) => amendSession(tx, amending));
    return isRefused(done) ? recordPage(c, { values, refused: done }) : onTo(c, to("record", visitOf(c)));
  });
}

const signing = (c: Ask, values: Values) => ({
  ...writer(c),
  lateReason: one(values, "lateReason").slice(0, 2000),
});

async function signPage(c: Ask, kept: KeptForm): Promise<Response> {
  const { appointmentId, signed, accountable } = c.get("frame");
  if (signed) return onTo(c, to("record", visitOf(c)));
  const found = await here(c, async (tx) => {
    const [record, visit] = [await sessionRecord(tx, appointmentId), await appointment(tx, appointmentId)];
    const handedOver = record.student_sign_off.length > 0;
    const late = isLate(visit!.time.until, c.get("now"));
    const typed = await typedAndNotAdded(tx, appointmentId);
    const missing = missingBeforeSigning(heldOf(record));
    return { note: writeNote(record, compareSigns), missing, typed, handedOver, late };
  });
  const { roles, colleagueId } = colleague(c);
  const own = accountable === null || accountable === colleagueId;
  const as = !may(roles, "sign") ? "student" : own ? "practitioner" : "supervisor";
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), ...found, as, addedWordsId: newId(), kept } as const;
  return showKept(c, <SignPage {...page} />, kept.refused);
}

async function recordPage(c: Ask, kept: KeptForm): Promise<Response> {
  if (!c.get("frame").signed) return onTo(c, to("sign", visitOf(c)));
  const found = await loadRecord(c);
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), ...found, amendmentId: newId(), kept };
  return showKept(c, <RecordPage {...page} />, kept.refused);
}
