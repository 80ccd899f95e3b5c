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

/** Lets a pen or a finger draw over the body. What is drawn stands in the form's own field, as if it had been ticked. */
function drawOn(form: HTMLFormElement): void {
  const field = form.elements.namedItem("marks") as HTMLInputElement;
  const marks = readMarks(field.value) ?? [];
  const written = field.value === "" ? [] : field.value.split(";");
  const status = form.querySelector("#drawn")!.firstChild as Text;
  const byPen = form.querySelector<HTMLInputElement>("#by-pen")!;
  form.querySelector<HTMLElement>(".pen-tools")!.hidden = false;
  form.classList.add("with-script");
  const choosePen = () => form.classList.toggle("by-pen", byPen.checked);
  byPen.addEventListener("change", choosePen);
  choosePen();

  const tell = (says = `${marks.length} marked so far.`) => {
    field.value = written.join(";");
    status.data = marks.length === 0 ? "Nothing is marked yet." : says;
  };
  const chosen = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value;
  const felt = () => ({
    quality: qualities.find((each) => each === chosen("quality")) ?? "ache",
    depth: depths.find((each) => each === chosen("depth")) ?? "surface",
    intensity: Number(chosen("intensity") ?? 5),
  });

  const drawn: Line[] = [];
  for (const layer of form.querySelectorAll<SVGSVGElement>("svg.marks")) {
    const view = layer.dataset["view"] ?? "";
    if (isView(view))
      follow(layer, view, felt, (mark, line) => {
        if (marks.length >= mostMarks || pointsIn(marks) + mark.points.length / 2 > mostPoints) {
          line.wipe();
          return tell("That is as much as one drawing holds. Undo a mark to draw another.");
        }
        marks.push(mark);
        written.push(writeMark(mark));
        drawn.push(line);
        tell();
      });
  }
  form.querySelector("#take-back")!.addEventListener("click", () => {
    const last = marks.pop();
    written.pop();
    const line = drawn.pop();
    if (line) line.wipe();
    else if (last) form.querySelector(`svg.marks[data-view=${last.view}]`)?.lastElementChild?.remove();
    tell();
  });
}

type Felt = Pick<LineMark, "quality" | "depth" | "intensity">;
type Done = (mark: LineMark, line: Line) => void;

/** How long after a pen a touch is taken for the palm that holds it. */
const palmMs = 1_500;

/** Follows one pen or finger at a time. A glass over all that is drawn feels them, so that no line has to be asked. */
function follow(layer: SVGSVGElement, view: ViewName, felt: () => Felt, done: Done): void {
  const glass = layer.cloneNode(false) as SVGSVGElement;
  glass.setAttribute("class", "glass");
  layer.after(glass);
  const lines = linesUnder(glass);
  let now: { pointer: number; points: number[]; line: Line; mark: Felt; frame: DOMRect } | null = null;
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
    if (now) now.line.show(pathOfLine({ view, points: now.points }));
  };
  glass.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "pen") penSeen = event.timeStamp;
    const isPalm = event.pointerType === "touch" && event.timeStamp - penSeen < palmMs;
    if (now || isPalm || event.button !== 0) return;
    event.preventDefault();
    glass.setPointerCapture(event.pointerId);
    const mark = felt();
    now = { pointer: event.pointerId, points: [], line: lines.begin(mark), mark, frame: glass.getBoundingClientRect() };
    add(event);
    paint();
  });
  glass.addEventListener("pointermove", (event) => {
    if (event.pointerType === "pen") penSeen = event.timeStamp;
    if (event.pointerId !== now?.pointer) return;
    const all = event.getCoalescedEvents();
    for (const each of all.length > 0 ? all : [event]) add(each);
    asked ||= requestAnimationFrame(paint);
  });
  glass.addEventListener("pointerup", (event) => {
    if (event.pointerId !== now?.pointer) return;
    const { line, mark, points } = now;
    now = null;
    const kept = { ...mark, view, points: fewerPoints(points, 2) };
    line.show(pathOfLine(kept));
    done(kept, line);
    // Once this has been seen, so that the next line finds its sheet.
    setTimeout(lines.layWhenNoneIsFree, 200);
  });
  glass.addEventListener("pointercancel", (event) => {
    if (event.pointerId !== now?.pointer) return;
    now.line.wipe();
    now = null;
  });
}

const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));

type Line = { show: (path: string) => void; wipe: () => void };

const linesOnASheet = 32;

/**
 * The lines of one view, on sheets of a few. A sheet is painted by itself, so a stroke never repaints the hundreds that
 * were drawn before; and its lines lie ready, so that a stroke puts nothing into the form.
 */
function linesUnder(glass: SVGSVGElement) {
  const free: SVGGElement[] = [];
  const layWhenNoneIsFree = () => {
    if (free.length > 0) return;
    const sheet = glass.cloneNode(false) as SVGSVGElement;
    sheet.setAttribute("class", "drawn-lines");
    for (let each = 0; each < linesOnASheet; each++) free.push(emptyLine());
    sheet.append(...free);
    glass.before(sheet);
  };
  layWhenNoneIsFree();
  return {
    begin({ quality, depth, intensity }: Felt): Line {
      layWhenNoneIsFree();
      const shape = free.shift()!;
      shape.setAttribute("class", `mark ${quality} ${depth}`);
      shape.firstElementChild!.setAttribute("stroke-opacity", String(washOf(intensity)));
      return {
        show(path) {
          for (const each of shape.children) each.setAttribute("d", path);
        },
        wipe() {
          shape.removeAttribute("class");
          for (const each of shape.children) each.removeAttribute("d");
          free.unshift(shape);
        },
      };
    },
    layWhenNoneIsFree,
  };
}

function emptyLine(): SVGGElement {
  const line = svg("g");
  for (const kind of ["wash", "trace"]) {
    const path = svg("path");
    path.setAttribute("class", kind);
    line.append(path);
  }
  return line;
}

const svg = <Name extends "g" | "path">(name: Name) => document.createElementNS("http://www.w3.org/2000/svg", name);

const form = document.querySelector<HTMLFormElement>("form.draw");
if (form) drawOn(form);
