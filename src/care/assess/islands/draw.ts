import { boxes, isView, type ViewName } from "../../../body/chart/boxes.ts";
import {
  depths,
  type LineMark,
  mostMarks,
  mostPoints,
  pathOfLine,
  pointsIn,
  qualities,
  quarters,
  readMarks,
  washOf,
  writeMark,
} from "../../../body/drawing/mark.ts";
import { fewerPoints } from "../../../body/drawing/fewer-points.ts";

const form = document.querySelector<HTMLFormElement>("form.draw");
if (form) drawOn(form);

/** Lets a pen or a finger draw over the body. What is drawn stands in the form's own field, as if it had been ticked. */
function drawOn(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>("[name=marks]")!;
  const marks = readMarks(field.value) ?? [];
  const written = field.value === "" ? [] : field.value.split(";");
  const status = form.querySelector("#drawn")!;
  const byPen = form.querySelector<HTMLInputElement>("#by-pen")!;
  form.querySelector<HTMLElement>(".pen-tools")!.hidden = false;
  form.classList.add("with-script");
  const choosePen = () => form.classList.toggle("by-pen", byPen.checked);
  byPen.addEventListener("change", choosePen);
  choosePen();

  const tell = (says = `${marks.length} marked so far.`) => {
    field.value = written.join(";");
    status.textContent = marks.length === 0 ? "Nothing is marked yet." : says;
  };
  const chosen = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value;
  const felt = () => ({
    quality: qualities.find((each) => each === chosen("quality")) ?? "ache",
    depth: depths.find((each) => each === chosen("depth")) ?? "surface",
    intensity: Number(chosen("intensity") ?? 5),
  });

  for (const layer of form.querySelectorAll<SVGSVGElement>("svg.marks")) {
    const view = layer.dataset["view"] ?? "";
    if (isView(view))
      follow(layer, view, felt, (mark, shape) => {
        if (marks.length >= mostMarks || pointsIn(marks) + mark.points.length / 2 > mostPoints)
          return tell("That is as much as one drawing holds. Undo a mark to draw another.");
        marks.push(mark);
        written.push(writeMark(mark));
        layer.append(shape);
        tell();
      });
  }
  form.querySelector("#take-back")!.addEventListener("click", () => {
    const last = marks.pop();
    written.pop();
    if (last) form.querySelector(`svg.marks[data-view=${last.view}]`)?.lastElementChild?.remove();
    tell();
  });
}

type Felt = Pick<LineMark, "quality" | "depth" | "intensity">;
type Done = (mark: LineMark, shape: SVGGElement) => void;

/** How long after a pen a touch is taken for the palm that holds it. */
const palmMs = 1_500;

/** Follows one pen or finger at a time; the line that is being drawn has a layer of its own, so that no other is painted anew. */
function follow(layer: SVGSVGElement, view: ViewName, felt: () => Felt, done: Done): void {
  const live = layer.cloneNode(false) as SVGSVGElement;
  live.setAttribute("class", "live");
  layer.after(live);
  let now: { pointer: number; points: number[]; shape: SVGGElement; mark: Felt; frame: DOMRect } | null = null;
  let penSeen = -palmMs;
  let asked = 0;

  const add = ({ clientX, clientY }: PointerEvent) => {
    const { points, frame } = now!;
    const { width, height } = boxes[view];
    const x = within(((clientX - frame.left) / frame.width) * width * quarters, width * quarters);
    const y = within(((clientY - frame.top) / frame.height) * height * quarters, height * quarters);
    if (x !== points.at(-2) || y !== points.at(-1)) points.push(x, y);
  };
  const paint = () => {
    asked = 0;
    if (now) show(now.shape, pathOfLine({ view, points: now.points }));
  };
  layer.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "pen") penSeen = event.timeStamp;
    const isPalm = event.pointerType === "touch" && event.timeStamp - penSeen < palmMs;
    if (now || isPalm || event.button !== 0) return;
    event.preventDefault();
    layer.setPointerCapture(event.pointerId);
    const mark = felt();
    now = { pointer: event.pointerId, points: [], shape: shapeOf(mark), mark, frame: layer.getBoundingClientRect() };
    live.append(now.shape);
    add(event);
    paint();
  });
  layer.addEventListener("pointermove", (event) => {
    if (event.pointerType === "pen") penSeen = event.timeStamp;
    if (event.pointerId !== now?.pointer) return;
    const all = event.getCoalescedEvents();
    for (const each of all.length > 0 ? all : [event]) add(each);
    asked ||= requestAnimationFrame(paint);
  });
  layer.addEventListener("pointerup", (event) => {
    if (event.pointerId !== now?.pointer) return;
    const { shape, mark, points } = now;
    now = null;
    const line = { ...mark, view, points: fewerPoints(points, 2) };
    show(shape, pathOfLine(line));
    done(line, shape);
    live.replaceChildren();
  });
  layer.addEventListener("pointercancel", (event) => {
    if (event.pointerId !== now?.pointer) return;
    now = null;
    live.replaceChildren();
  });
}

const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));

function shapeOf({ quality, depth, intensity }: Felt): SVGGElement {
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  group.setAttribute("class", `mark ${quality} ${depth}`);
  for (const kind of ["wash", "trace"]) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("class", kind);
    if (kind === "wash") path.setAttribute("opacity", String(washOf(intensity)));
    group.append(path);
  }
  return group;
}

function show(shape: SVGGElement, path: string): void {
  for (const each of shape.children) each.setAttribute("d", path);
}
