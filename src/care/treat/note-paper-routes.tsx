import { paperPdf } from "../../outside/pdf.ts";
import { namesOfAll } from "../../practice/index.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, here } from "../../web/house.ts";
import { onTo, show } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { sayWhen } from "../../ui/say.ts";
import { compareSigns } from "../assess/index.ts";
import { partName } from "./amendable-parts.ts";
import { earlierSessions } from "./earlier-sessions.sql.ts";
import { EarlierPage } from "./pages/EarlierPage.tsx";
import { changedSince } from "./say-seal.ts";
import { sessionRecord, type SessionRecord } from "./session-record.sql.ts";
import { visitOf } from "./treat-page-routes.tsx";
import { verifySignature } from "./verify-signature.ts";
import { asPlainText, type NoteSection, writeNote } from "./write-note.ts";

/** The record to copy, to print and to hand on; and the visits before. */
export function notePaperRoutes(app: App): void {
  app.get(urls.noteText, must("read notes"), async (c) => {
    if (!c.get("frame").signed) return onTo(c, to("sign", visitOf(c)));
    const { note, sealed } = await loadPaper(c);
    const parts = [...heading(c).map(([label, words]) => `${label}: ${words}`), "", asPlainText(note), "", ...sealed];
    return c.text(`${parts.join("\n")}\n`);
  });

  app.get(urls.notePdf, must("read notes"), async (c) => {
    if (!c.get("frame").signed) return onTo(c, to("sign", visitOf(c)));
    const { note, sealed } = await loadPaper(c);
    const { practice } = c.get("visitor");
    const sections = note.map(({ title, says, added }) => ({
      title,
      paragraphs: [...says, ...added.map((words) => `Added: ${words}`)],
    }));
    const pdf = await paperPdf({
      title: "Record of a visit",
      facts: heading(c),
      sections: [...sections, { title: "Signed", paragraphs: sealed }],
      foot: practice.name,
    });
    return c.body(Buffer.from(pdf), 200, {
      "content-type": "application/pdf",
      "content-disposition": 'inline; filename="record.pdf"',
    });
  });

  app.get(urls.earlier, must("read notes"), async (c) => {
    const { clientId, appointmentId } = c.get("frame");
    const all = c.req.query("all") !== undefined;
    const sessions = await here(c, (tx) => earlierSessions(tx, clientId, appointmentId, all ? 2000 : shown));
    return show(
      c,
      <EarlierPage
        visitor={c.get("visitor")}
        frame={c.get("frame")}
        sessions={sessions}
        more={!all && sessions.length === shown}
      />,
    );
  });
}

/** What fits a glance; the rest is a touch away. */
const shown = 40;

const heading = (c: Ask): [string, string][] => {
  const { clientName, age, serviceName, when } = c.get("frame");
  return [
    ["Client", `${clientName}, ${age}`],
    ["Visit", `${serviceName}, ${when}`],
    ["Practice", c.get("visitor").practice.name],
  ];
};

/** The note as it leaves the house: with what was amended, and with what its seal says of it. */
async function loadPaper(c: Ask): Promise<{ note: NoteSection[]; sealed: string[] }> {
  const { note, signature, record, verdict } = await loadRecord(c);
  const sealed = [signature, ...(verdict === "intact" ? [] : [changedSince])];
  return { note: withAmendments(note, record, c.get("visitor").practice.timeZone), sealed };
}

/** Both texts, whoever reads it and wherever. */
function withAmendments(note: NoteSection[], { amendments }: SessionRecord, timeZone: string): NoteSection[] {
  if (amendments.length === 0) return note;
  const says = amendments.map(
    ({ part, original, amended, reason, amended_at }) =>
      `${partName(part)}, first written “${original}”, was amended on ${sayWhen(String(amended_at), timeZone)} to “${amended}”, because: ${reason}`,
  );
  return [...note, { id: "amendments", title: "Amendments", says, added: [] }];
}

export async function loadRecord(c: Ask) {
  const id = c.get("frame").appointmentId;
  return here(c, async (tx) => {
    const record = await sessionRecord(tx, id);
    const people = await namesOfAll(tx);
    const named = (who: string | undefined) => people.get(who ?? "") ?? "a colleague";
    const verdict = await verifySignature(tx, id);
    const { timeZone } = c.get("visitor").practice;
    return { record, note: writeNote(record, compareSigns), verdict, signature: signatureOf(record, named, timeZone) };
  });
}

function signatureOf(record: SessionRecord, named: (who: string | undefined) => string, timeZone: string): string {
  const { signature, student_sign_off, session } = record;
  const counter = student_sign_off.length > 0 && signature?.colleague_id !== session?.colleague_id;
  const late = signature?.late_reason ? ` Late entry: ${signature.late_reason}` : "";
  const when = signature ? sayWhen(String(signature.signed_at), timeZone) : "";
  const by = named(signature?.colleague_id);
  return `${counter ? `Treated by ${named(session?.colleague_id)}, a student under supervision, countersigned by ${by}` : `Signed by ${by}`}, ${when}.${late}`;
}
