import { drawOwnPose, type Hold, holds, pull, roomOf, turned, whereIs } from "../../../body/figure/draw-own.ts";
import {
  jointsOf,
  ownJoint,
  type OwnJoint,
  type OwnPose,
  ownPoseFaults,
  type OwnPosture,
  type OwnView,
  steps,
} from "../../../body/figure/own-pose.ts";
import { isOwnThing, mostThings, ownThingFaults } from "../../../body/figure/own-things.ts";

const svgNames = "http://www.w3.org/2000/svg";
const form = document.querySelector<HTMLFormElement>("#drawing")!;
const posture = form.querySelector<HTMLSelectElement>("#posture")!;
const seenFrom = form.querySelector<HTMLSelectElement>("#seenFrom")!;
const wrong = form.querySelector<HTMLElement>("#pose-faults")!;

/** The angles stand in the form's own boxes and nowhere else, so what is sent is what is seen. */
type Posing = { place: HTMLElement; boxes: Map<OwnJoint, HTMLInputElement>; title: string };
const posings: Posing[] = [...form.querySelectorAll<HTMLElement>("[data-pose]")].map((place) => ({
  place,
  boxes: new Map(
    [...place.querySelectorAll<HTMLInputElement>("[data-joint]")].map((box) => [box.dataset["joint"] as OwnJoint, box]),
  ),
  title: place.querySelector("legend")!.textContent,
}));

function read({ boxes }: Posing): OwnPose {
  const joints = [...boxes].flatMap(([name, { value }]) =>
    /^-?\d{1,3}$/.test(value) ? [[name, Number(value)] as const] : [],
  );
  return { posture: posture.value as OwnPosture, joints: Object.fromEntries(joints) };
}

function write({ boxes }: Posing, own: OwnPose): void {
  const joints = jointsOf(own);
  for (const [name, box] of boxes) box.value = String(joints[name]);
}

const view = () => seenFrom.value as OwnView;
const things = () =>
  [...form.querySelectorAll<HTMLInputElement>("[name=uses]:checked")]
    .map(({ value }) => value)
    .filter(isOwnThing)
    .slice(0, mostThings);

function redraw(posing: Posing): void {
  const own = read(posing);
  const [start, end] = posings.map(read) as [OwnPose, OwnPose];
  const look = { seenFrom: view(), things: things() };
  const svg = drawOwnPose([start, end], posings.indexOf(posing) === 0 ? 0 : 1, look);
  posing.place.querySelector("img")!.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  const { left, top, right, bottom } = roomOf(own, look);
  const over = posing.place.querySelector<SVGSVGElement>(".posing svg") ?? lay(posing);
  over.setAttribute("viewBox", `${left} ${top} ${right - left} ${bottom - top}`);
  for (const [k, circle] of [...over.querySelectorAll("circle")].entries()) show(circle, own, holds[k]!, posing.title);
  const faults = [
    ...posings.flatMap((each) => ownPoseFaults(read(each)).map((says) => `${each.title}: ${says}.`)),
    ...ownThingFaults(start, look.things, look.seenFrom),
  ];
  wrong.hidden = faults.length === 0;
  wrong.textContent = faults.join(" ");
}

function show(circle: SVGCircleElement, own: OwnPose, hold: Hold, title: string): void {
  const [x, y] = whereIs(own, view(), hold);
  circle.setAttribute("cx", String(x));
  circle.setAttribute("cy", String(y));
  const joints = jointsOf(own);
  const { least, most } = ownJoint(hold.moves[0]);
  const said = hold.moves.map((name) => `${ownJoint(name).label} ${joints[name]} degrees`).join(", ");
  const told = {
    label: `${title}: ${hold.label}`,
    valuemin: least,
    valuemax: most,
    valuenow: joints[hold.moves[0]],
    valuetext: said,
  };
  for (const [name, value] of Object.entries(told)) circle.setAttribute(`aria-${name}`, String(value));
}

/** A ring on each joint, to be pulled, or reached with Tab and turned with the arrows. */
function lay(posing: Posing): SVGSVGElement {
  const over = document.createElementNS(svgNames, "svg");
  for (const hold of holds) {
    const circle = document.createElementNS(svgNames, "circle");
    circle.setAttribute("r", "10");
    circle.setAttribute("tabindex", "0");
    circle.setAttribute("role", "slider");
    circle.addEventListener("keydown", (event) => byKey(event, posing, hold));
    circle.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      circle.focus();
      circle.setPointerCapture(event.pointerId);
    });
    circle.addEventListener("pointermove", (event) => {
      if (circle.hasPointerCapture(event.pointerId)) byHand(event, posing, hold, over);
    });
    over.append(circle);
  }
  posing.place.querySelector(".posing")!.append(over);
  return over;
}

function byHand(event: PointerEvent, posing: Posing, hold: Hold, over: SVGSVGElement): void {
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(over.getScreenCTM()!.inverse());
  write(posing, pull(read(posing), view(), hold, [x, y]));
  redraw(posing);
}

const ways: Readonly<Record<string, readonly [which: 0 | 1, by: number]>> = {
  ArrowUp: [0, steps],
  ArrowDown: [0, -steps],
  ArrowRight: [1, steps],
  ArrowLeft: [1, -steps],
};

function byKey(event: KeyboardEvent, posing: Posing, hold: Hold): void {
  const way = ways[event.key];
  if (!way) return;
  event.preventDefault();
  const [which, by] = way;
  write(posing, turned(read(posing), hold.moves[which] ?? hold.moves[0], by));
  redraw(posing);
}

const all = () => posings.forEach(redraw);
form.addEventListener("input", (event) => {
  if ((event.target as HTMLElement).matches("[data-joint]")) all();
});
seenFrom.addEventListener("change", all);
for (const box of form.querySelectorAll("[name=uses]")) box.addEventListener("change", all);
posture.addEventListener("change", () => {
  form.querySelector<HTMLInputElement>("[name=drawnPosture]")!.value = posture.value;
  for (const posing of posings) write(posing, { posture: posture.value as OwnPosture, joints: {} });
  all();
});
all();
