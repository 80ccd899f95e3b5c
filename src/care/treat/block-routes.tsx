import { many, one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, type Refused, refuse } from "../../shared/refusal.ts";
import { sides } from "../../shared/side.ts";
import { fieldRefusal, readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import type { Tx } from "../../db/transaction.ts";
import { compareSigns, readingSchema } from "../assess/index.ts";
import { recordResponse } from "./add-to-record.ts";
import { applicationsNamed, beforeBlock } from "./blocks.sql.ts";
import { BlockPage } from "./pages/BlockPage.tsx";
import { withoutObserved } from "./application.ts";
import { recordApplications } from "./record-application.ts";
import { recordBlock } from "./record-block.ts";
import { recordBlockRetest } from "./record-retest.ts";
import { sayChange } from "./say-change.ts";
import { sessionRecord } from "./session-record.sql.ts";
import { idFrom, type KeptForm, nothing, started, treatPage, visitOf } from "./treat-page-routes.tsx";
import { writeNote } from "./write-note.ts";

const most = 40;

export function blockRoutes(app: App): void {
  app.post(urls.addBlock, must("treat"), async (c) => {
    const values = await readForm(c);
    const side = sides.find((known) => known === one(values, "side")) ?? "both";
    const block = {
      ...writer(c),
      blockId: idFrom(values, "blockId"),
      name: one(values, "name").slice(0, 100),
      techniques: many(values, "techniques").slice(0, 12),
      regions: many(values, "regions").slice(0, 64),
      side,
      minutes: /^\d{1,3}$/.test(one(values, "minutes")) ? Number(one(values, "minutes")) : 0,
      warningNote: one(values, "warningNote").slice(0, 2000),
    };
    const done = await started(c, (tx) => recordBlock(tx, block));
    return isRefused(done) ? treatPage(c, { values, refused: done }) : onTo(c, to("treat", visitOf(c)));
  });

  app.post(urls.again, must("treat"), async (c) => {
    const values = await readForm(c);
    const done = await started(c, (tx) => giveAgain(tx, c, values));
    return isRefused(done) ? treatPage(c, { values, refused: done }) : onTo(c, to("treat", visitOf(c)));
  });

  app.post(urls.respond, must("treat"), async (c) => {
    const values = await readForm(c);
    const block = one(values, "blockId");
    const given = {
      ...writer(c),
      responseId: idFrom(values, "responseId"),
      blockId: isId(block) ? block : null,
      change: one(values, "change"),
      words: one(values, "responseWords").slice(0, 4000),
    };
    const done = await started(c, (tx) => recordResponse(tx, given));
    if (isRefused(done)) return treatPage(c, { values, refused: done });
    return onTo(c, isId(block) ? to("block", { ...visitOf(c), block }) : to("treat", visitOf(c)));
  });

  app.get(urls.block, must("treat"), (c) => blockPage(c, nothing));
  app.post(urls.block, must("treat"), async (c) => {
    const values = await readForm(c);
    const done = await retest(c, values);
    if (isRefused(done)) return blockPage(c, { values, refused: done });
    return onTo(c, to("block", { ...visitOf(c), block: c.req.param("block") }));
  });
}

/** Each as it was given, under the id that came with the form; what can't be is refused, and nothing of it recorded. */
async function giveAgain(tx: Tx, c: Ask, values: Values): Promise<{ warnings: string[] } | Refused> {
  const warningNote = one(values, "warningNote").slice(0, 2000);
  const wished = many(values, "again").slice(0, most);
  const pairs = wished.map((each) => each.split(":")).filter(([old, anew]) => isId(old) && isId(anew));
  if (pairs.length === 0) return refuse("TREAT-2", "Please tick what you gave again.");
  const earlier = await applicationsNamed(
    tx,
    pairs.map(([old]) => old!),
  );
  const anew = pairs.map(([old, applicationId]) => {
    const as = earlier.find((each) => each.applicationId === old);
    const side = sides.find((known) => known === as?.side);
    if (!as || !side) return null;
    const { technique, region } = as;
    const parameters = withoutObserved(technique, as.parameters);
    return { applicationId: applicationId!, technique, region, side, parameters, response: "", warningNote };
  });
  const given = anew.filter((each) => each !== null);
  if (given.length < anew.length) return refuse("TREAT-2", "We can't find what was given. Please open the page again.");
  return recordApplications(tx, writer(c), given);
}

async function retest(c: Ask, values: Values) {
  const visit = writer(c);
  const blockId = c.req.param("block")!;
  const before = isId(blockId)
    ? await here(c, (tx) => beforeBlock(tx, { appointmentId: visit.appointmentId, blockId }))
    : null;
  if (!before) return refuse("TREAT-15", "Nothing was measured before this block.");
  const [degrees, symptom, pain] = ["degrees", "symptom", "pain"].map((name) => one(values, `reading-${name}`));
  const { movement, side, method } = before;
  const read = readingSchema.safeParse({ movement, side, method, degrees, symptom, pain });
  if (!read.success)
    return fieldRefusal("TREAT-15", {
      issues: read.error.issues.map((issue) => ({ ...issue, path: ["reading", ...issue.path] })),
    });
  const ids = { retestId: idFrom(values, "retestId"), readingId: idFrom(values, "readingId"), blockId };
  return started(c, (tx) => recordBlockRetest(tx, { ...visit, ...ids, reading: read.data }));
}

async function blockPage(c: Ask, kept: KeptForm): Promise<Response> {
  const { appointmentId } = c.get("frame");
  const blockId = c.req.param("block")!;
  if (!isId(blockId)) return c.notFound();
  const { record, before } = await here(c, async (tx) => ({
    record: await sessionRecord(tx, appointmentId),
    before: await beforeBlock(tx, { appointmentId, blockId }),
  }));
  const block = record.treatment_block.find((each) => each.treatment_block_id === blockId);
  if (!block) return c.notFound();
  const mine = <T extends { treatment_block_id: string | null }>(rows: T[]) =>
    rows.filter((each) => each.treatment_block_id === blockId);
  const only = {
    ...record,
    treatment_block: [block],
    application: mine(record.application),
    response: mine(record.response),
    block_retest: mine(record.block_retest),
    stop: [],
  };
  const after = only.block_retest
    .map(({ after_id }) => record.sign_reading.find((each) => each.sign_reading_id === after_id))
    .at(-1);
  const page = {
    visitor: c.get("visitor"),
    frame: c.get("frame"),
    block: { id: blockId, name: block.name, techniques: block.techniques },
    given: writeNote(only, compareSigns).find(({ id }) => id === "given")?.says ?? [],
    before,
    change: before && after ? sayChange(before, after, compareSigns) : null,
    newIds: { retest: newId(), reading: newId(), response: newId() },
    kept,
  };
  return showKept(c, <BlockPage {...page} />, kept.refused);
}
