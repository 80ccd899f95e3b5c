import { many, one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { type Mark, readMarks, writeMarks } from "../../body/drawing/mark.ts";
import { readForm } from "../../web/form.ts";
import { must, mustHaveOpened } from "../../web/guards.tsx";
import { type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo, show, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { appointment } from "../book/index.ts";
import { compareDrawings } from "./compare-drawings.ts";
import { placesMarked } from "./drawing.ts";
import { drawingsOf, type Layer, marksFor } from "./drawings.sql.ts";
import { DrawingsPage } from "./pages/DrawingsPage.tsx";
import { MarkDrawingPage } from "./pages/MarkDrawingPage.tsx";
import { YourDrawingPage } from "./pages/YourDrawingPage.tsx";
import { saveDrawing } from "./save-drawing.ts";

export function drawingRoutes(app: App): void {
  app.get(urls.yourDrawing, mustHaveOpened, async (c) => {
    if (!(await isTheirs(c))) return c.notFound();
    return drawPage(c, "client", await begun(c, "client"), null);
  });
  app.post(urls.yourDrawing, mustHaveOpened, async (c) => {
    if (!(await isTheirs(c))) return c.notFound();
    return take(c, "client", null, to("yours"));
  });

  app.get(urls.drawings, must("read notes"), drawingsPage);
  app.get(urls.markDrawing, must("treat"), async (c) => drawPage(c, "therapist", await begun(c, "therapist"), null));
  app.post(urls.markDrawing, must("treat"), (c) =>
    take(c, "therapist", writer(c).colleagueId, to("drawings", { appointment: c.get("frame").appointmentId })),
  );
}

const visitId = (c: Ask) => c.req.param("appointment")!;

async function isTheirs(c: Ask): Promise<boolean> {
  const visit = isId(visitId(c)) ? await here(c, (tx) => appointment(tx, visitId(c))) : null;
  return visit?.clientId === c.get("visitor").openedBy!.clientId;
}

/** What was last drawn for this visit is where drawing goes on; it is kept as a drawing of its own. */
async function begun(c: Ask, layer: Layer): Promise<Values> {
  const marks = await here(c, (tx) => marksFor(tx, visitId(c), layer));
  return { marks: writeMarks(marks ?? []) };
}

/** Marks the ticked places, takes the last mark back, or keeps the drawing; nothing that was marked is lost on the way. */
async function take(c: Ask, layer: Layer, colleagueId: string | null, then: string): Promise<Response> {
  const values = await readForm(c);
  const before = readMarks(one(values, "marks"));
  const placed = placesMarked(values);
  if (isRefused(placed)) return drawPage(c, layer, values, placed);
  const marked = before ? writeMarks([...before, ...placed]) : one(values, "marks");
  const wish = one(values, "do");
  if (before && wish === "undo") return drawPage(c, layer, { ...values, marks: writeMarks(before.slice(0, -1)) }, null);
  if (before && wish === "add") return drawPage(c, layer, { ...values, places: [], wide: [], marks: marked }, null);
  const drawingId = isId(one(values, "drawingId")) ? one(values, "drawingId") : newId();
  const given = { drawingId, appointmentId: visitId(c), marks: marked, colleagueId, now: c.get("now") };
  const saved = await here(c, (tx) => saveDrawing(tx, given));
  return isRefused(saved)
    ? drawPage(c, layer, { ...values, places: [], wide: [], marks: marked }, saved)
    : onTo(c, then);
}

function drawPage(c: Ask, layer: Layer, values: Values, refused: Refused | null): Response {
  const marks: Mark[] = readMarks(one(values, "marks")) ?? [];
  const kept = { values: { quality: "ache", depth: "surface", intensity: "5", view: "front", ...values }, refused };
  const page = { appointment: visitId(c), drawingId: newId(), marks, kept };
  return layer === "client"
    ? showKept(c, <YourDrawingPage practice={c.get("visitor").practice} {...page} />, refused)
    : showKept(c, <MarkDrawingPage visitor={c.get("visitor")} frame={c.get("frame")} {...page} />, refused);
}

async function drawingsPage(c: Ask): Promise<Response> {
  const all = await here(c, (tx) => drawingsOf(tx, c.get("frame").clientId));
  const own = all.filter(({ layer }) => layer === "client");
  const [wishFrom, wishTo] = [c.req.query("from"), c.req.query("to")];
  const from = own.find(({ drawingId }) => drawingId === wishFrom) ?? own[0];
  const until = own.find(({ drawingId }) => drawingId === wishTo) ?? own.at(-1);
  const change = from && until && from !== until ? compareDrawings(from, until) : null;
  const overlay = many({ all: c.req.queries("all") ?? [] }, "all").length > 0;
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), all, own, from, until, change, overlay };
  return show(c, <DrawingsPage {...page} />);
}
